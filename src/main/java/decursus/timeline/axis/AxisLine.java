package decursus.timeline.axis;

import decursus.domain.time.RelativeUnit;
import decursus.figure.MarkId;
import decursus.figure.Stroke;
import decursus.timeline.sheet.BreakSign;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.time.TimeScale.Section;
import decursus.timeline.time.TimeScale.Stretch;
import decursus.timeline.time.TimeScale;
import decursus.timeline.time.TimeTicks;
import decursus.timeline.time.Zero;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// One line of the time axis: marks at human steps, a title for each scale, and a sign at each break.
final class AxisLine {

    private static final double TICK = 3;
    private static final double LEAST_GAP = 3.4;
    /// On a stretch that holds few marks otherwise.
    private static final double NARROW_GAP = 2.4;
    private static final int FEW = 4;

    private final Sketch sketch;
    private final TimeScale time;
    private final Writing writing;

    AxisLine(Sketch sketch, TimeScale time, Writing writing) {
        this.sketch = sketch;
        this.time = time;
        this.writing = writing;
    }

    /// Where the labels of a line's marks stand.
    static double labelBaseline(Sketch sketch, double top) {
        return top + TICK + sketch.type().axis() * 1.1;
    }

    /// Where its titles stand, unless they have to give way.
    static double titleBaseline(Sketch sketch, double top) {
        return labelBaseline(sketch, top) + sketch.type().axis() * 1.45;
    }

    /// Draws the line with its marks.
    ///
    /// @param calendar true for dates, false for time from day 0
    void marks(double top, boolean calendar) {
        Stroke stroke = sketch.thin(sketch.inks().axis(), 0.7);
        for (Section section : time.sections()) {
            section.stretches().forEach(each -> sketch.rule(MarkId.of("axis/line"), each.x0(), top, each.x1(), top, stroke));
            for (TimeTicks.Tick tick : row(section, calendar).ticks()) {
                double x = time.x(tick.day());
                sketch.rule(MarkId.of("axis/tick"), x, top, x, top + TICK, stroke);
                writing.mark(tick.label(), x, labelBaseline(sketch, top));
            }
        }
        List<Stretch.Scaled> scaled = time.scaled();
        for (int i = 0; i < scaled.size(); i++) {
            if (i > 0) {
                BreakSign.on(sketch, "axis/break", scaled.get(i).x0(), top, 3.4);
            }
            if (i + 1 < scaled.size()) {
                BreakSign.on(sketch, "axis/break", scaled.get(i).x1(), top, 3.4);
            }
        }
    }

    /// Writes what the marks count, and how much wider than the first scale another one is.
    void titles(double top, boolean calendar) {
        List<Section> sections = time.sections();
        double baseline = titleBaseline(sketch, top);
        if (calendar && !sections.isEmpty()) {
            // dates read on across a change of scale: one title serves them all
            writing.titles(List.of(title(sketch.word("axis.calendar"), sections.getFirst(), sections.getLast())), baseline);
            return;
        }
        List<Writing.Title> titles = new ArrayList<>();
        for (Section section : sections) {
            String name = title(section, Objects.requireNonNull(row(section, false).unit()));
            String text = section == sections.getFirst() ? name
                    : sketch.word("axis.factor", name, AxisBlock.factor(sketch, section, sections.getFirst()));
            titles.add(title(text, section, section));
        }
        writing.titles(titles, baseline);
    }

    private static Writing.Title title(String text, Section first, Section last) {
        return new Writing.Title(text, (first.stretches().getFirst().x0() + last.stretches().getLast().x1()) / 2);
    }

    private TimeTicks.Row row(Section section, boolean calendar) {
        double gap = sketch.type().axis() * LEAST_GAP;
        Zero zero = sketch.zero();
        LocalDate origin = zero.origin();
        if (calendar && origin != null) {
            return TimeTicks.calendar(section.stretches(), origin, gap);
        }
        RelativeUnit unit = TimeTicks.unit(length(section));
        TimeTicks.Row row = TimeTicks.relative(section.stretches(), zero.day(), unit, gap, sketch.numbers()::write);
        // a few marks alone let nobody read a day
        return marks(row, section) > FEW ? row
                : TimeTicks.relative(section.stretches(), zero.day(), unit, sketch.type().axis() * NARROW_GAP, sketch.numbers()::write);
    }

    /// How many marks a section of this length holds, wherever it begins; not how many there are, for that changes as a reader pans.
    private double marks(TimeTicks.Row row, Section section) {
        List<TimeTicks.Tick> ticks = row.ticks();
        double width = section.stretches().stream().mapToDouble(each -> each.x1() - each.x0()).sum();
        return ticks.size() < 2 ? 0 : width / (time.x(ticks.get(1).day()) - time.x(ticks.get(0).day()));
    }

    /// The days that decide the unit: a short remainder far from day 0 is still counted in years.
    private double length(Section section) {
        double from = sketch.zero().count(section.fromDay());
        double to = sketch.zero().count(section.toDay());
        boolean apart = !time.leftOut().isEmpty() && (to < 0 || from > 0);
        return apart ? Math.max(to - from, Math.min(Math.abs(from), Math.abs(to))) : to - from;
    }

    private String title(Section section, RelativeUnit unit) {
        boolean after = sketch.zero().count(section.fromDay()) >= -1;
        String side = sketch.zero().count(section.toDay()) <= 0 ? "before" : after ? "after" : "from";
        return sketch.word("axis." + side + "." + unit.name());
    }
}
