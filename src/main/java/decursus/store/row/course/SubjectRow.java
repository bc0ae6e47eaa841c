package decursus.store.row.course;

import static decursus.store.row.Stored.required;

import decursus.domain.course.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/// [Subject] as columns.
public record SubjectRow(Kind subjectKind, @Nullable String personName, @Nullable String birthDate, Subject.@Nullable Sex sex,
        @Nullable Integer ageYears, @Nullable String ageBand, @Nullable Integer seriesSize, @Nested BodyRow body) {

    /// Kinds of [Subject].
    public enum Kind { PERSON, SERIES }

    /// [Subject.Body] as columns.
    public record BodyRow(@Nullable String heightCm, @Nullable String weightKg, @Nullable String ethnicity, @Nullable String country) {
    }

    static SubjectRow of(Subject subject) {
        return switch (subject) {
            case Subject.Person person -> new SubjectRow(Kind.PERSON, person.name(), text(person.birthDate()), person.sex(),
                    person.ageYears(), person.age() instanceof Subject.Age.Band band ? band.text() : null, null,
                    new BodyRow(text(person.body().heightCm()), text(person.body().weightKg()),
                            person.body().ethnicity(), person.body().country()));
            case Subject.Series series ->
                    new SubjectRow(Kind.SERIES, null, null, null, null, null, series.size(), new BodyRow(null, null, null, null));
        };
    }

    Subject toDomain() {
        return switch (subjectKind) {
            case PERSON -> new Subject.Person(personName, birthDate == null ? null : LocalDate.parse(birthDate), required("sex", sex),
                    age(), new Subject.Body(decimal(body.heightCm), decimal(body.weightKg), body.ethnicity, body.country));
            case SERIES -> new Subject.Series(required("series_size", seriesSize));
        };
    }

    private Subject.Age age() {
        return ageYears != null ? new Subject.Age.Years(ageYears) : ageBand != null ? new Subject.Age.Band(ageBand)
                : new Subject.Age.NotStated();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
