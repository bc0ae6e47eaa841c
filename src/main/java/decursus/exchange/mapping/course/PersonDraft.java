package decursus.exchange.mapping.course;

import decursus.domain.course.Diagnosis;
import decursus.domain.course.Subject;
import decursus.domain.course.Subject.Age;
import decursus.domain.course.Subject.Body;
import decursus.domain.course.Subject.Sex;
import decursus.domain.time.TimePoint;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the rows say of the person.
final class PersonDraft {

    @Nullable String name;
    @Nullable LocalDate birthDate;
    @Nullable Sex sex;
    @Nullable Integer age;
    @Nullable String country;
    @Nullable String ethnicity;
    @Nullable LocalDate referenceStart;
    @Nullable TimePoint lastContact;
    final Set<String> diagnoses = new LinkedHashSet<>();

    Subject subject() {
        return new Subject.Person(name, birthDate, sex == null ? Sex.UNKNOWN : sex, age == null ? new Age.NotStated() : new Age.Years(age),
                new Body(null, null, ethnicity, country));
    }

    List<Diagnosis> diagnoses() {
        return diagnoses.stream().map(each -> new Diagnosis(each, null, new TimePoint.Unknown(), List.of())).toList();
    }
}
