package decursus.assess.exposure;

import decursus.assess.time.Gap;
import decursus.domain.time.DaySpan;
import decursus.domain.time.Period;
import decursus.domain.time.TimeAxis;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A period on the axis in whole days: when it certainly and when it possibly was going on. The day of a start and the
/// day of an end both belong to it.
///
/// @param start it has certainly begun from `start.latest` on, and certainly not before `start.earliest`
/// @param end   it certainly went on until `end.earliest`, and certainly not after `end.latest`
public record Stretch(Bound start, Bound end) {

    private static final double HALF_DAY = 0.5;
    private static final double ALWAYS = Double.NEGATIVE_INFINITY;
    private static final double NEVER = Double.POSITIVE_INFINITY;

    /// An end of a stretch.
    ///
    /// @param doubt why it is open between the two
    public record Bound(double earliest, double latest, Doubt doubt) {
    }

    /// A period as far as it is known.
    ///
    /// @param lastContact days of the last contact, null where the course names none
    public static Stretch of(Period period, TimeAxis axis, @Nullable DaySpan lastContact) {
        Bound start = switch (period.start()) {
            case Period.Start.At at -> bound(axis.span(at.time()), Doubt.START_NOT_EXACT);
            case Period.Start.RunningBefore before -> runningBefore(Gap.wholeDays(axis.span(before.limit())));
            case Period.Start.Unknown unknown -> onlyEnd(period.end(), axis);
        };
        // where no end is told, it is certain on the day of an exact start alone
        boolean begunOnADay = period.start() instanceof Period.Start.At;
        double atLeast = begunOnADay ? start.earliest() : ALWAYS;
        Bound end = switch (period.end()) {
            case Period.End.At at -> bound(axis.span(at.time()), Doubt.END_NOT_EXACT);
            case Period.End.OngoingAsOf ongoing ->
                    ongoing(ongoing.asOf() == null ? lastContact : axis.span(ongoing.asOf()), start, atLeast);
            case Period.End.StoppedTimeUnknown stopped -> stopped(lastContact, start, atLeast);
            case Period.End.NotStated notStated -> new Bound(atLeast, NEVER, Doubt.END_NOT_REPORTED);
        };
        return new Stretch(start, end);
    }

    private static Bound bound(DaySpan span, Doubt doubt) {
        DaySpan days = Gap.wholeDays(span);
        return new Bound(days.earliest(), days.latest(), doubt);
    }

    /// Running before an exact day, it ran on the day before that at the latest.
    private static Bound runningBefore(DaySpan limit) {
        return new Bound(ALWAYS, limit.length() <= 1 ? limit.earliest() : limit.latest(), Doubt.START_NOT_REPORTED);
    }

    private static Bound onlyEnd(Period.End end, TimeAxis axis) {
        return new Bound(ALWAYS, end instanceof Period.End.At at ? Gap.wholeDays(axis.span(at.time())).latest() : NEVER,
                Doubt.START_NOT_REPORTED);
    }

    private static Bound ongoing(@Nullable DaySpan asOf, Bound start, double atLeast) {
        if (asOf == null) {
            return new Bound(Math.max(atLeast, start.earliest() == ALWAYS ? start.latest() : ALWAYS), NEVER, Doubt.END_NOT_REPORTED);
        }
        return new Bound(Math.max(Gap.wholeDays(asOf).earliest(), atLeast), NEVER, Doubt.AFTER_LAST_REPORT);
    }

    private static Bound stopped(@Nullable DaySpan lastContact, Bound start, double atLeast) {
        double contact = lastContact == null ? NEVER : Gap.wholeDays(lastContact).latest();
        return new Bound(atLeast, contact >= start.latest() ? contact : NEVER, Doubt.STOP_NOT_DATED);
    }

    /// True when it certainly was going on that day.
    public boolean certainOn(long day) {
        return start.latest <= day + HALF_DAY && end.earliest >= day - HALF_DAY;
    }

    /// True when it may have been going on that day.
    public boolean possibleOn(long day) {
        return start.earliest < day + HALF_DAY && end.latest > day - HALF_DAY;
    }

    /// True when it certainly was going on on some day from one to another.
    public boolean certainWithin(long first, long last) {
        return Math.max(first, start.latest - HALF_DAY) <= Math.min(last, end.earliest + HALF_DAY);
    }

    /// True when it may have been going on on some day from one to another.
    public boolean possibleWithin(long first, long last) {
        return start.earliest < last + HALF_DAY && end.latest > first - HALF_DAY;
    }

    /// Why it is not certain that it was going on that day; empty when it is certain.
    public Set<Doubt> doubts(long day) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (start.latest > day + HALF_DAY) {
            doubts.add(start.doubt);
        }
        if (end.earliest < day - HALF_DAY) {
            doubts.add(end.doubt);
        }
        return doubts;
    }

    /// True when no day is known on which it was going on, nor a time between which it lies: "some time before day 0".
    public boolean dateless() {
        boolean certainDay = start.latest - HALF_DAY <= end.earliest + HALF_DAY;
        return !certainDay && (start.earliest == ALWAYS || start.latest == NEVER);
    }
}
