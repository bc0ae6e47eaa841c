package decursus.assess.change;

import decursus.assess.change.Difference.Reason;
import decursus.assess.exposure.Exposure;
import decursus.assess.exposure.Exposures;
import decursus.assess.limit.Multiple;
import decursus.assess.limit.UpperLimit;
import decursus.assess.reading.AnalyteAt;
import decursus.assess.reading.AtTime;
import decursus.assess.reading.Measured;
import decursus.assess.time.Gap;
import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.result.Observation;
import decursus.domain.time.DaySpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What changed between two results of one analyte, or between two days for all analytes. Treatments are named as having
/// been there during that time, never as the cause.
public final class Changes {

    private final Course course;
    private final DayZero dayZero;
    private final Catalog catalog;
    private final Exposures exposures;

    private Changes(Course course, DayZero dayZero, Catalog catalog, Exposures exposures) {
        this.course = course;
        this.dayZero = dayZero;
        this.catalog = catalog;
        this.exposures = exposures;
    }

    /// Changes within a released course.
    public static Changes of(Course released, DayZero dayZero, Catalog catalog) {
        return new Changes(released, dayZero, catalog, Exposures.of(released, dayZero, catalog));
    }

    /// The change between two results, in whichever order they are given.
    public ValueChange between(Observation one, Observation other) {
        DaySpan first = Gap.wholeDays(dayZero.axis().span(one.time()));
        DaySpan second = Gap.wholeDays(dayZero.axis().span(other.time()));
        boolean swapped = second.precedes(first) || (!first.precedes(second) && startsEarlier(second, first));
        Observation from = swapped ? other : one;
        Observation to = swapped ? one : other;
        DaySpan start = swapped ? second : first;
        DaySpan end = swapped ? first : second;
        return new ValueChange(from, to, Gap.between(start, end), difference(from, to, start, end), multiple(from), multiple(to),
                meanwhile(start, end));
    }

    private static boolean startsEarlier(DaySpan one, DaySpan other) {
        return one.latest() < other.latest() || (one.latest() == other.latest() && one.earliest() < other.earliest());
    }

    private Difference difference(Observation from, Observation to, DaySpan start, DaySpan end) {
        if (from.id().equals(to.id())) {
            return new Difference.Refused(Reason.SAME_RESULT);
        }
        if (from.status().excluded() || to.status().excluded()) {
            return new Difference.Refused(Reason.EXCLUDED);
        }
        if (!from.analyte().identity().equals(to.analyte().identity())) {
            return new Difference.Refused(Reason.OTHER_ANALYTE);
        }
        if (!start.precedes(end) && !start.equals(end)) {
            return new Difference.Refused(Reason.ORDER_OPEN);
        }
        return new Arithmetic(catalog).difference(from, to);
    }

    private @Nullable Multiple multiple(Observation of) {
        return UpperLimit.of(of, course.patient().subject(), catalog).flatMap(limit -> limit.multiple(of.reading().result())).orElse(null);
    }

    /// Treatments from one stretch of days to another, both included.
    public Meanwhile meanwhile(DaySpan from, DaySpan to) {
        boolean told = from.bounded() && to.bounded();
        int dateless = (int) exposures.all().stream().filter(Exposure::dateless)
                .filter(each -> !told || !each.certainlyAfter(Gap.dayOf(to.latest() - 1))).count();
        return new Meanwhile(told, exposures.during(from, to), dateless);
    }

    /// The changes from one day to another, in whichever order, of every analyte that had been measured by both: between the
    /// last values at those days.
    public List<ValueChange> between(AtTime reader, double oneDay, double otherDay) {
        List<AnalyteAt> before = reader.at(Math.min(oneDay, otherDay)).values();
        List<AnalyteAt> after = reader.at(Math.max(oneDay, otherDay)).values();
        List<ValueChange> changes = new ArrayList<>();
        for (AnalyteAt later : after) {
            before.stream().filter(each -> each.analyte().identity().equals(later.analyte().identity())).findFirst()
                    .flatMap(earlier -> between(earlier, later)).ifPresent(changes::add);
        }
        return changes;
    }

    private Optional<ValueChange> between(AnalyteAt earlier, AnalyteAt later) {
        List<Measured> from = earlier.last();
        List<Measured> to = later.last();
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        ValueChange change = between(from.getFirst().observation(), to.getFirst().observation());
        boolean open = from.size() > 1 || to.size() > 1;
        boolean same = change.difference() instanceof Difference.Refused refused && refused.reason() == Reason.SAME_RESULT;
        return Optional.of(!open || same ? change : new ValueChange(change.from(), change.to(), change.apart(),
                new Difference.Refused(Reason.SEVERAL), change.fromLimit(), change.toLimit(), change.meanwhile()));
    }
}
