package decursus.store.row;

import static decursus.store.row.Stored.required;

import decursus.domain.time.Period;
import decursus.domain.time.TimeNotation;
import decursus.domain.time.TimePoint;
import org.jspecify.annotations.Nullable;

/// [Period] as columns; times as [TimeNotation] writes them.
public record PeriodRow(StartKind startKind, @Nullable String startTime, EndKind endKind, @Nullable String endTime) {

    /// Kinds of [Period.Start].
    public enum StartKind { AT, RUNNING_BEFORE, UNKNOWN }

    /// Kinds of [Period.End].
    public enum EndKind { AT, ONGOING, STOPPED, NOT_STATED }

    /// The columns of a period.
    public static PeriodRow of(Period period) {
        return switch (period.start()) {
            case Period.Start.At at -> of(StartKind.AT, TimeNotation.write(at.time()), period.end());
            case Period.Start.RunningBefore before -> of(StartKind.RUNNING_BEFORE, TimeNotation.write(before.limit()), period.end());
            case Period.Start.Unknown unknown -> of(StartKind.UNKNOWN, null, period.end());
        };
    }

    private static PeriodRow of(StartKind kind, @Nullable String start, Period.End end) {
        return switch (end) {
            case Period.End.At at -> new PeriodRow(kind, start, EndKind.AT, TimeNotation.write(at.time()));
            case Period.End.OngoingAsOf ongoing -> new PeriodRow(kind, start, EndKind.ONGOING, written(ongoing.asOf()));
            case Period.End.StoppedTimeUnknown stopped -> new PeriodRow(kind, start, EndKind.STOPPED, null);
            case Period.End.NotStated notStated -> new PeriodRow(kind, start, EndKind.NOT_STATED, null);
        };
    }

    /// The period of these columns.
    public Period toDomain() {
        Period.Start start = switch (startKind) {
            case AT -> new Period.Start.At(TimeNotation.read(required("start_time", startTime)));
            case RUNNING_BEFORE -> new Period.Start.RunningBefore(TimeNotation.read(required("start_time", startTime)));
            case UNKNOWN -> new Period.Start.Unknown();
        };
        return new Period(start, switch (endKind) {
            case AT -> new Period.End.At(TimeNotation.read(required("end_time", endTime)));
            case ONGOING -> new Period.End.OngoingAsOf(endTime == null ? null : TimeNotation.read(endTime));
            case STOPPED -> new Period.End.StoppedTimeUnknown();
            case NOT_STATED -> new Period.End.NotStated();
        });
    }

    private static @Nullable String written(@Nullable TimePoint point) {
        return point == null ? null : TimeNotation.write(point);
    }
}
