package decursus.timeline.wording;

import decursus.domain.course.Subject;
import decursus.timeline.sheet.Sketch;
import java.util.ArrayList;
import java.util.List;

/// A person in the few words of a figure's subtitle. Says all that the course still holds: what must not be shown is
/// taken out before layout.
public final class PersonWords {

    private PersonWords() {
    }

    /// Name, birth date, sex and age, as far as there.
    public static String describe(Subject.Person person, Sketch sketch) {
        List<String> parts = new ArrayList<>();
        if (person.name() != null) {
            parts.add(person.name());
        }
        if (person.birthDate() != null) {
            parts.add(sketch.word("header.born", person.birthDate()));
        }
        if (person.sex() != Subject.Sex.UNKNOWN) {
            parts.add(sketch.word("sex." + person.sex().name()));
        }
        switch (person.age()) {
            case Subject.Age.Years years -> parts.add(sketch.word("header.age", years.value()));
            case Subject.Age.Band band -> parts.add(sketch.word("header.age", band.text()));
            case Subject.Age.NotStated notStated -> { }
        }
        return String.join(", ", parts);
    }
}
