package decursus.assess.exposure;

import decursus.assess.exposure.Exposure.Dosed;
import decursus.assess.exposure.Exposure.Since;
import decursus.domain.time.DaySpan;
import decursus.domain.time.Period;
import decursus.domain.time.TimePoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Since when the doses that are held have been what they are. Phases that follow each other with the same dose and schedule are
/// one; a dose beside them that ended meanwhile made another sum until then.
final class DoseStart {

    private static final double HALF_DAY = 0.5;

    private final List<Dosed> all;

    /// @param all the phases of one treatment
    DoseStart(List<Dosed> all) {
        this.all = all;
    }

    /// The last change before what is held on a day; empty where its time is not reported, and where nothing is held.
    ///
    /// @param held phases of this treatment that are held on that day
    Optional<Since> of(List<Dosed> held, long day) {
        List<Dosed> same = new ArrayList<>(held);
        List<Optional<Since>> starts = new ArrayList<>();
        for (Dosed each : held) {
            Dosed first = each;
            for (Dosed before = unchanged(first); before != null; before = unchanged(first)) {
                same.add(before);
                first = before;
            }
            starts.add(start(first));
        }
        if (starts.isEmpty() || starts.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        Since last = starts.stream().flatMap(Optional::stream).max(Comparator.comparingDouble(each -> each.days().latest())).orElseThrow();
        return all.stream().filter(each -> !same.contains(each))
                .filter(each -> each.stretch().end().latest() > last.days().latest() + 1 && each.stretch().end().latest() <= day + HALF_DAY)
                .max(Comparator.comparingDouble(each -> each.stretch().end().latest()))
                .map(DoseStart::end).orElse(Optional.of(last));
    }

    /// The only phase that ended within a day of another's start, where it has the same dose and schedule.
    private @Nullable Dosed unchanged(Dosed of) {
        List<Dosed> before = all.stream().filter(each -> each.precedes(of)).toList();
        boolean one = before.size() == 1 && Objects.equals(before.getFirst().phase().dose(), of.phase().dose())
                && Objects.equals(before.getFirst().phase().schedule(), of.phase().schedule());
        return one ? before.getFirst() : null;
    }

    /// The reported start of a phase; empty where none is reported or it is open to one side.
    static Optional<Since> start(Dosed of) {
        return of.phase().period().start() instanceof Period.Start.At at ? placed(at.time(), of.stretch().start()) : Optional.empty();
    }

    private static Optional<Since> end(Dosed of) {
        return of.phase().period().end() instanceof Period.End.At at ? placed(at.time(), of.stretch().end()) : Optional.empty();
    }

    private static Optional<Since> placed(TimePoint time, Stretch.Bound bound) {
        DaySpan days = new DaySpan(bound.earliest(), bound.latest());
        return days.bounded() ? Optional.of(new Since(time, days)) : Optional.empty();
    }
}
