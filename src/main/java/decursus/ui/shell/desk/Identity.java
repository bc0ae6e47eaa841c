package decursus.ui.shell.desk;

import decursus.domain.course.Course;
import decursus.domain.course.Subject.Person;
import decursus.figure.DisplayText;
import decursus.jobs.NamedPerson;
import decursus.privacy.Disclosure;
import decursus.ui.cohort.CohortRow;
import decursus.ui.common.Workplace;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;

/// Who is on the screen, so that the wrong patient is noticed.
public final class Identity {

    private Identity() {
    }

    /// Name and birth date of a course that was released as identified; empty otherwise, and where it names nobody.
    public static String of(Course released, Disclosure disclosure, Workplace place) {
        if (disclosure != Disclosure.IDENTIFIED || !(released.patient().subject() instanceof Person person) || person.name() == null) {
            return "";
        }
        return place.text("identity.line", DisplayText.of(person.name()), date(person.birthDate(), place));
    }

    /// A patient of the list.
    static CohortRow.@Nullable Person row(@Nullable NamedPerson person, Workplace place) {
        return person == null ? null
                : new CohortRow.Person(DisplayText.of(person.name()), place.text("row.born", date(person.birthDate(), place)));
    }

    private static String date(@Nullable LocalDate birth, Workplace place) {
        return birth == null ? place.text("identity.noBirthDate")
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(place.words().language()).format(birth);
    }
}
