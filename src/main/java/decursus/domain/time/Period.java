package decursus.domain.time;

import org.jspecify.annotations.Nullable;

/// A stretch of time whose start and end are each known only as far as the source tells. No end is ever invented.
public record Period(Start start, End end) {

    /// How a period begins.
    public sealed interface Start {
        /// It begins at a time.
        record At(TimePoint time) implements Start {
            public At {
                known("start", time);
            }
        }

        /// It was running before a time; when it began is not known.
        record RunningBefore(TimePoint limit) implements Start {
            public RunningBefore {
                known("start", limit);
            }
        }

        /// Nothing is known of its beginning.
        record Unknown() implements Start {
        }
    }

    /// How a period ends.
    public sealed interface End {
        /// It ends at a time.
        record At(TimePoint time) implements End {
            public At {
                known("end", time);
            }
        }

        /// It was going on at a time of last contact.
        ///
        /// @param asOf null where the source says "ongoing" without a time
        record OngoingAsOf(@Nullable TimePoint asOf) implements End {
            public OngoingAsOf {
                if (asOf != null) {
                    known("ongoing as of", asOf);
                }
            }
        }

        /// It was stopped, the time is not known.
        record StoppedTimeUnknown() implements End {
        }

        /// The source does not tell whether or when it ended.
        record NotStated() implements End {
        }
    }

    /// A period that is one point in time.
    public static Period at(TimePoint time) {
        return time instanceof TimePoint.Unknown
                ? new Period(new Start.Unknown(), new End.NotStated())
                : new Period(new Start.At(time), new End.At(time));
    }

    /// A period of which no time is known.
    public static Period undated() {
        return new Period(new Start.Unknown(), new End.NotStated());
    }

    /// True when start and end are the same point.
    public boolean isPoint() {
        return start instanceof Start.At from && end instanceof End.At to && from.time().equals(to.time());
    }

    /// Says what is wrong with the order of start and end on an axis: null if they can be in order.
    ///
    /// @throws IllegalArgumentException for a calendar time on a relative axis
    public @Nullable String orderProblem(TimeAxis axis) {
        if (!(start instanceof Start.At from)) {
            return null;
        }
        return switch (end) {
            case End.At to -> before(axis, to.time(), from.time(), "the end ");
            case End.OngoingAsOf(TimePoint asOf) when asOf != null -> before(axis, asOf, from.time(), "the last contact ");
            case End.OngoingAsOf untimed -> null;
            case End.StoppedTimeUnknown stopped -> null;
            case End.NotStated notStated -> null;
        };
    }

    private static @Nullable String before(TimeAxis axis, TimePoint end, TimePoint start, String name) {
        return axis.span(end).precedes(axis.span(start))
                ? name + TimeNotation.write(end) + " lies before the start " + TimeNotation.write(start) : null;
    }

    private static void known(String field, TimePoint time) {
        if (time instanceof TimePoint.Unknown) {
            throw new IllegalArgumentException(field + " is unknown: say so by the kind of start or end");
        }
    }
}
