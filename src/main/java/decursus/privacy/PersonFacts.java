package decursus.privacy;

import decursus.domain.course.Subject;
import java.util.Arrays;

/// Withholds what describes a person: name, birth date, exact age, body and origin.
final class PersonFacts {

    private static final int BAND = 5;
    private static final int OLDEST_SHOWN = 89;
    private static final String OR_MORE = "≥";

    private PersonFacts() {
    }

    static Subject of(Subject subject, Profile profile) {
        return switch (subject) {
            case Subject.Person person -> new Subject.Person(null, null, person.sex(), banded(person.age()), body(person.body(),
                    profile));
            case Subject.Series series -> series;
        };
    }

    /// Five years to a band; above 89 all are one. A band that was brought along is widened where it says more than that.
    static Subject.Age banded(Subject.Age age) {
        return switch (age) {
            case Subject.Age.Years years -> banded(years.value(), years.value());
            case Subject.Age.Band band -> banded(band);
            case Subject.Age.NotStated notStated -> notStated;
        };
    }

    private static Subject.Age banded(Subject.Age.Band band) {
        if (band.text().startsWith(OR_MORE)) {
            return orMore(Integer.parseInt(band.text().substring(OR_MORE.length())));
        }
        int[] ends = Arrays.stream(band.text().split("–")).mapToInt(Integer::parseInt).sorted().toArray();
        return ends[1] - ends[0] + 1 >= BAND && ends[1] <= OLDEST_SHOWN ? band : banded(ends[0], ends[1]);
    }

    private static Subject.Age banded(int youngest, int oldest) {
        return oldest > OLDEST_SHOWN ? orMore(youngest)
                : new Subject.Age.Band(youngest / BAND * BAND + "–" + (oldest / BAND * BAND + BAND - 1));
    }

    private static Subject.Age orMore(int youngest) {
        return new Subject.Age.Band(OR_MORE + Math.min(youngest / BAND * BAND, OLDEST_SHOWN + 1));
    }

    private static Subject.Body body(Subject.Body body, Profile profile) {
        boolean measures = profile.keeps(Kept.BODY);
        return new Subject.Body(measures ? body.heightCm() : null, measures ? body.weightKg() : null,
                profile.keeps(Kept.ETHNICITY) ? body.ethnicity() : null, profile.keeps(Kept.COUNTRY) ? body.country() : null);
    }
}
