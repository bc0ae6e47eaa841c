package decursus.assess.exposure;

import decursus.assess.time.Gap;
import decursus.domain.treatment.Phase;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A treatment on a day.
///
/// @param exposure   the treatment with its names, class and role
/// @param standing   how sure it is that it was going on
/// @param doubts     why it is not certain
/// @param phases     phases that held that day, with dose and schedule; several where doses ran beside each other
/// @param since      the start of the treatment, whatever its dose was; null where the start is not reported
/// @param doseSince  since when the doses of the phases have been what they are; null where that is not reported
/// @param lastGiving last giving that was not later, never the next one; null where there was none
/// @param perhaps    a giving that may lie before that day or after it; null where there is none
public record TreatmentAt(Exposure exposure, Standing standing, Set<Doubt> doubts, List<Phase> phases, Exposure.@Nullable Since since,
        Exposure.@Nullable Since doseSince, @Nullable Last lastGiving, @Nullable Giving perhaps) {

    /// A giving and how long before it was.
    public record Last(Giving giving, Gap before) {
    }

    public TreatmentAt {
        doubts = Collections.unmodifiableSet(new TreeSet<>(doubts));
        phases = List.copyOf(phases);
    }

    static TreatmentAt of(Exposure exposure, Standing standing, long day) {
        Last last = exposure.last(day).map(each -> new Last(each, Gap.before(each.days(), day))).orElse(null);
        return new TreatmentAt(exposure, standing, standing == Standing.POSSIBLE ? exposure.doubts(day) : Set.of(),
                exposure.phasesOn(day), exposure.since(day).orElse(null), exposure.doseSince(day).orElse(null), last,
                exposure.perhaps(day).orElse(null));
    }
}
