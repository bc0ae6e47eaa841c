package decursus.timeline.panel;

import decursus.domain.course.Course;
import decursus.timeline.events.Happening;
import decursus.timeline.lanes.Gutter;
import decursus.timeline.lanes.LaneGroup;
import decursus.timeline.series.Series;
import decursus.timeline.time.TimePlan;
import decursus.timeline.time.Zero;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A course made ready for drawing, whatever the size of the sheet.
///
/// @param course  whom it is about
/// @param zero    what time is counted from
/// @param time    how the width will be shared
/// @param series  the curve, null for a course without results
/// @param lanes   treatments with a time
/// @param undated treatments without any time, in the source's order
/// @param happenings events, in the course's order
/// @param cutOff  day of the last contact, null where none is named
public record Content(Course course, Zero zero, TimePlan time, @Nullable Series series, List<LaneGroup> lanes,
        Gutter undated, List<Happening> happenings, @Nullable Double cutOff) {
    public Content {
        lanes = List.copyOf(lanes);
        happenings = List.copyOf(happenings);
    }
}
