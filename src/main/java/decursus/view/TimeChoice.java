package decursus.view;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How a view counts time.
///
/// @param axis    the axis
/// @param dayZero what time is counted from; null for the course's own day 0
public record TimeChoice(AxisChoice axis, @Nullable DayZeroChoice dayZero) {
    public TimeChoice {
        Objects.requireNonNull(axis, "axis");
    }

    /// From the course's own day 0, on the axis that suits the course.
    public static TimeChoice usual() {
        return new TimeChoice(AxisChoice.AUTO, null);
    }
}
