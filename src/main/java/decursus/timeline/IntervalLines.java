package decursus.timeline;

import decursus.assess.derived.GlucocorticoidFree;
import decursus.assess.derived.Held;
import decursus.assess.derived.ValueIntervals;
import decursus.catalog.AnalyteEntry;
import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.timeline.content.Block;
import decursus.timeline.content.IntervalLine;
import decursus.view.IntervalRule;
import java.util.List;
import java.util.stream.Stream;

/// Gathers the stretches in which rules hold, each with the names of what it is about.
public final class IntervalLines {

    private final Course course;
    private final DayZero dayZero;
    private final Catalog catalog;

    /// @param course already released for whoever will see it
    public IntervalLines(Course course, DayZero dayZero, Catalog catalog) {
        this.course = course;
        this.dayZero = dayZero;
        this.catalog = catalog;
    }

    /// A panel with a line for each rule that ever held; none where none did.
    List<Block> of(List<IntervalRule> rules) {
        List<IntervalLine> lines = lines(rules);
        return lines.isEmpty() ? List.of() : List.of(new Block.Intervals(lines));
    }

    /// A line for each rule that ever held.
    public List<IntervalLine> lines(List<IntervalRule> rules) {
        return rules.stream().flatMap(this::line).toList();
    }

    private Stream<IntervalLine> line(IntervalRule rule) {
        ValueIntervals values = new ValueIntervals(course, dayZero, catalog);
        return switch (rule) {
            case IntervalRule.WithinLimit within -> line(rule, within.analyte(), values.withinLimit(within.analyte()));
            case IntervalRule.Below below -> line(rule, below.analyte(), values.below(below.analyte(), below.number(), below.unit()));
            case IntervalRule.GlucocorticoidFree free -> line(rule, "", GlucocorticoidFree.of(course, dayZero, catalog));
        };
    }

    private Stream<IntervalLine> line(IntervalRule rule, String analyte, List<Held> stretches) {
        if (stretches.isEmpty()) {
            return Stream.of();
        }
        AnalyteEntry entry = catalog.analyte(analyte).orElse(null);
        String own = course.head().abbreviations().get(analyte);
        return Stream.of(new IntervalLine(rule, own != null ? own : entry != null ? entry.names().abbreviation() : analyte,
                entry != null ? entry.names().label() : analyte, stretches));
    }
}
