package decursus.exchange.fhir.course;

import decursus.domain.time.DaySpan;
import decursus.domain.time.Period;
import decursus.domain.time.TimeNotation;
import decursus.domain.time.TimePoint;
import decursus.exchange.fhir.tree.Unreadable;
import decursus.exchange.fhir.value.Times;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Looks at the times of what is taken in: none lies before the birth, and one that lies in the future or after the death is
/// doubted.
final class Guard {

    private final @Nullable TimePoint birth;
    private final @Nullable TimePoint death;
    private final @Nullable DaySpan born;
    private final @Nullable DaySpan died;
    private final DaySpan now;

    Guard(@Nullable LocalDate birth, @Nullable TimePoint death, LocalDate today) {
        this.birth = birth == null ? null : new TimePoint.OnDate(birth, false);
        this.death = death instanceof TimePoint.Unknown ? null : death;
        this.born = this.birth == null ? null : Times.span(this.birth);
        this.died = this.death == null ? null : Times.span(this.death);
        this.now = Times.span(new TimePoint.OnDate(today, false));
    }

    /// What a person should look at, as a sentence; null where nothing is doubtful.
    ///
    /// @throws Unreadable when the time lies before the birth
    @Nullable String doubt(@Nullable TimePoint time) {
        if (time == null || time instanceof TimePoint.Unknown) {
            return null;
        }
        DaySpan at = Times.span(time);
        if (birth != null && born != null && at.precedes(born)) {
            throw new Unreadable("", TimeNotation.write(time), "the time " + TimeNotation.write(time) + " lies before the birth on "
                    + TimeNotation.write(birth) + ": correct one of them");
        }
        if (now.precedes(at)) {
            return "the time " + TimeNotation.write(time) + " has not come yet on the day of this import: correct it if it is a slip";
        }
        return death != null && died != null && died.precedes(at)
                ? "the time " + TimeNotation.write(time) + " lies after the death on " + TimeNotation.write(death)
                + ": correct one of them" : null;
    }

    /// As [#doubt(TimePoint)], for both ends.
    @Nullable String doubt(Period period) {
        String start = switch (period.start()) {
            case Period.Start.At at -> doubt(at.time());
            case Period.Start.RunningBefore before -> doubt(before.limit());
            case Period.Start.Unknown unknown -> null;
        };
        String end = switch (period.end()) {
            case Period.End.At at -> doubt(at.time());
            case Period.End.OngoingAsOf ongoing -> doubt(ongoing.asOf());
            case Period.End.StoppedTimeUnknown stopped -> null;
            case Period.End.NotStated notStated -> null;
        };
        return start != null ? start : end;
    }
}
