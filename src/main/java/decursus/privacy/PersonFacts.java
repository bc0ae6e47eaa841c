package decursus.privacy;

import decursus.domain.course.Subject;

/// Withholds what describes a person: name, birth date, exact age, body and origin.
final class PersonFacts {

    private static final int BAND = 5;
    private static final int OLDEST_SHOWN = 89;

    private PersonFacts() {
    }

    static Subject of(Subject subject, Profile profile) {
        return switch (subject) {
            case Subject.Person person -> new Subject.Person(null, null, person.sex(), banded(person.age()), body(person.body(),
                    profile));
            case Subject.Series series -> series;
        };
    }

    /// Five years to a band; above 89 all are one.
    static Subject.Age banded(Subject.Age age) {
        return switch (age) {
            case Subject.Age.Years years when years.value() > OLDEST_SHOWN -> new Subject.Age.Band("≥" + (OLDEST_SHOWN + 1));
            case Subject.Age.Years years -> {
                int from = years.value() / BAND * BAND;
                yield new Subject.Age.Band(from + "–" + (from + BAND - 1));
            }
            case Subject.Age.Band band -> band;
            case Subject.Age.NotStated notStated -> notStated;
        };
    }

    private static Subject.Body body(Subject.Body body, Profile profile) {
        boolean measures = profile.keeps(Kept.BODY);
        return new Subject.Body(measures ? body.heightCm() : null, measures ? body.weightKg() : null,
                profile.keeps(Kept.ETHNICITY) ? body.ethnicity() : null, profile.keeps(Kept.COUNTRY) ? body.country() : null);
    }
}
