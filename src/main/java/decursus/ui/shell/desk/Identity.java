package decursus.ui.shell.desk;

import decursus.domain.course.Course;
import decursus.domain.course.Subject.Person;
import decursus.figure.DisplayText;
import decursus.privacy.Disclosure;
import decursus.ui.common.Workplace;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// Who is on the screen, so that the wrong patient is noticed.
public final class Identity {

    private Identity() {
    }

    /// Name and birth date of a course that was released as identified; empty otherwise, and where it names nobody.
    public static String of(Course released, Disclosure disclosure, Workplace place) {
        if (disclosure != Disclosure.IDENTIFIED || !(released.patient().subject() instanceof Person person) || person.name() == null) {
            return "";
        }
        String born = person.birthDate() == null ? place.text("identity.noBirthDate")
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(place.words().language()).format(person.birthDate());
        return place.text("identity.line", DisplayText.of(person.name()), born);
    }
}
