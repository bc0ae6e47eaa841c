package decursus.timeline.content;

import decursus.domain.course.Course;
import decursus.timeline.lanes.Bar;
import decursus.timeline.series.Series;
import decursus.timeline.time.Zero;
import java.util.List;

/// A course made ready for drawing.
///
/// @param course  whom it is about
/// @param zero    what time is counted from
/// @param columns the parts of the sheet; one without a letter for a figure without parts
/// @param bars    every treatment with a time, drawn or not
/// @param hidden  what the view leaves out: names of treatments and titles of events
public record Content(Course course, Zero zero, List<Column> columns, List<Bar> bars, List<String> hidden) {
    public Content {
        columns = List.copyOf(columns);
        bars = List.copyOf(bars);
        hidden = List.copyOf(hidden);
    }

    /// All curves of all parts.
    public List<Series> series() {
        return columns.stream().flatMap(each -> each.series().stream()).toList();
    }
}
