package decursus.view;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How a view counts time.
///
/// @param axis      the axis
/// @param dayZero   what time is counted from; null for the course's own day 0
/// @param bothLines true for both lines where the course has a calendar and a day 0: the calendar and the time from day 0
/// @param collapse  true to leave out time in which nothing is known, each at a break that says how much
public record TimeChoice(AxisChoice axis, @Nullable DayZeroChoice dayZero, boolean bothLines, boolean collapse) {
    public TimeChoice {
        Objects.requireNonNull(axis, "axis");
    }

    /// From the course's own day 0, on the axis that suits the course.
    public static TimeChoice usual() {
        return new TimeChoice(AxisChoice.AUTO, null, false, false);
    }

    /// The same on another axis.
    public TimeChoice withAxis(AxisChoice other) {
        return new TimeChoice(other, dayZero, bothLines, collapse);
    }

    /// The same counted from something else; null for the course's own day 0.
    public TimeChoice withDayZero(@Nullable DayZeroChoice other) {
        return new TimeChoice(axis, other, bothLines, collapse);
    }

    /// The same with both lines or with one.
    public TimeChoice withBothLines(boolean wanted) {
        return new TimeChoice(axis, dayZero, wanted, collapse);
    }

    /// The same with empty time left out or drawn.
    public TimeChoice withCollapse(boolean wanted) {
        return new TimeChoice(axis, dayZero, bothLines, wanted);
    }

    /// The same time at one even scale, with nothing left out.
    public TimeChoice even() {
        return withAxis(axis == AxisChoice.CALENDAR ? axis : AxisChoice.RELATIVE).withCollapse(false);
    }
}
