package decursus.store.row.course;

import decursus.domain.course.Timeframe;
import decursus.domain.time.TimeNotation;
import org.jspecify.annotations.Nullable;

/// [Timeframe] as columns.
public record TimeframeRow(boolean calendar, @Nullable String indexTreatment, @Nullable String dayZeroLabel, @Nullable String cutOff) {

    static TimeframeRow of(Timeframe timeframe) {
        return new TimeframeRow(timeframe.calendar(), timeframe.indexTreatment(), timeframe.dayZeroLabel(),
                timeframe.cutOff() == null ? null : TimeNotation.write(timeframe.cutOff()));
    }

    Timeframe toDomain() {
        return new Timeframe(calendar, indexTreatment, dayZeroLabel, cutOff == null ? null : TimeNotation.read(cutOff));
    }
}
