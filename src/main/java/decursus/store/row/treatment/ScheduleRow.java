package decursus.store.row.treatment;

import static decursus.store.row.Stored.required;

import decursus.domain.time.RelativeUnit;
import decursus.domain.treatment.Schedule;
import org.jspecify.annotations.Nullable;

/// [Schedule] as columns, all null where none was reported.
public record ScheduleRow(@Nullable Kind scheduleKind, @Nullable Integer scheduleCount, @Nullable RelativeUnit scheduleUnit,
        @Nullable String scheduleText) {

    /// Kinds of [Schedule].
    public enum Kind { CONTINUOUS, EVERY, PER_CYCLE, ONCE, AS_WRITTEN }

    /// The columns of a schedule.
    public static ScheduleRow of(@Nullable Schedule schedule) {
        return switch (schedule) {
            case null -> new ScheduleRow(null, null, null, null);
            case Schedule.Continuous continuous -> new ScheduleRow(Kind.CONTINUOUS, null, null, null);
            case Schedule.Every every -> new ScheduleRow(Kind.EVERY, every.count(), every.unit(), null);
            case Schedule.PerCycle perCycle -> new ScheduleRow(Kind.PER_CYCLE, perCycle.doses(), null, null);
            case Schedule.Once once -> new ScheduleRow(Kind.ONCE, null, null, null);
            case Schedule.AsWritten written -> new ScheduleRow(Kind.AS_WRITTEN, null, null, written.text());
        };
    }

    /// The schedule of these columns, null where none was reported.
    public @Nullable Schedule toDomain() {
        return switch (scheduleKind) {
            case null -> null;
            case CONTINUOUS -> new Schedule.Continuous();
            case EVERY -> new Schedule.Every(required("schedule_count", scheduleCount), required("schedule_unit", scheduleUnit));
            case PER_CYCLE -> new Schedule.PerCycle(required("schedule_count", scheduleCount));
            case ONCE -> new Schedule.Once();
            case AS_WRITTEN -> new Schedule.AsWritten(required("schedule_text", scheduleText));
        };
    }
}
