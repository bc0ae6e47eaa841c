package decursus.timeline.panel;

import decursus.domain.time.RelativeUnit;
import decursus.figure.Align;
import decursus.figure.FontFace;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.Stroke;
import decursus.figure.TextStyle;
import decursus.timeline.sheet.Frame;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.time.TimeScale.Stretch;
import decursus.timeline.time.TimeScale;
import decursus.timeline.time.TimeTicks;
import decursus.timeline.wording.SlotWords;
import decursus.view.AxisChoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The time axis beneath all panels: marks at human steps, one title for each scale, breaks and slots named.
final class AxisBlock {

    private static final double TICK = 3;
    private static final double APART = 2;

    private final @Nullable String letter;
    private final Sketch sketch;
    private final Frame frame;
    private final TimeScale time;
    private final List<Rect> taken = new ArrayList<>();

    /// @param letter of the part that it belongs to, null for a figure without parts
    AxisBlock(Sketch sketch, Frame frame, TimeScale time, @Nullable String letter) {
        this.letter = letter;
        this.sketch = sketch;
        this.frame = frame;
        this.time = time;
    }

    /// Draws from a height on and returns the height below.
    double draw(double top) {
        double size = sketch.type().axis();
        double labels = top + TICK + size * 1.1;
        double titles = labels + size * 1.45;
        List<Stretch.Scaled> scaled = time.scaled();
        scaled.forEach(each -> marks(each, top, labels));
        for (Stretch stretch : time.stretches()) {
            if (stretch instanceof Stretch.Slot slot) {
                slot(slot, top, labels);
            }
        }
        TextStyle style = sketch.semibold(size, sketch.inks().text());
        scaled.forEach(each -> write("axis/title", title(each, row(each).unit()), each, titles, style));
        breaks(top);
        if (scaled.size() > 1) {
            noteStretch(scaled.getFirst(), scaled.getLast());
        }
        double lowest = taken.stream().mapToDouble(Rect::bottom).max().orElse(titles);
        return Math.max(titles + size * 0.6, lowest + size * 0.3);
    }

    /// Draws the quiet vertical line of the last contact through all panels.
    void cutOff(double day, double top, double bottom) {
        if (time.holds(day)) {
            double x = time.x(day);
            sketch.rule(MarkId.of("axis/cut-off"), x, top, x, bottom, Stroke.dashed(sketch.inks().axis(), sketch.style().scaled(0.6)));
        }
    }

    private void marks(Stretch.Scaled stretch, double top, double labels) {
        double size = sketch.type().axis();
        Stroke stroke = sketch.thin(sketch.inks().axis(), 0.7);
        sketch.rule(MarkId.of("axis/line"), stretch.x0(), top, stretch.x1(), top, stroke);
        TimeTicks.Row row = row(stretch);
        double free = Double.NEGATIVE_INFINITY;
        for (TimeTicks.Tick tick : row.ticks()) {
            double x = time.x(tick.day());
            sketch.rule(MarkId.of("axis/tick"), x, top, x, top + TICK, stroke);
            double half = sketch.width(tick.label(), FontFace.REGULAR, size) / 2;
            double middle = Math.clamp(x, half + 1, frame.width() - half - 1);
            if (middle - half > free) {
                add(Mark.Label.of(MarkId.of("axis/tick-label"), tick.label(), new Point(middle, labels), Align.MIDDLE,
                        sketch.plain(size, sketch.inks().text())));
                free = middle + half + 3;
            }
        }
    }

    /// Writes beneath the middle of a stretch, in the first row from a baseline on where it covers nothing.
    private void write(String role, String text, Stretch stretch, double baseline, TextStyle style) {
        String shown = sketch.metrics().ellipsize(text, style.face(), style.size(), frame.width() - 2);
        double half = sketch.width(shown, style.face(), style.size()) / 2;
        double middle = Math.clamp((stretch.x0() + stretch.x1()) / 2, half + 1, frame.width() - half - 1);
        double y = baseline;
        Mark.Label label = Mark.Label.of(MarkId.of(role), shown, new Point(middle, y), Align.MIDDLE, style);
        while (covers(sketch.metrics().bounds(label))) {
            y += sketch.line(style.size());
            label = Mark.Label.of(MarkId.of(role), shown, new Point(middle, y), Align.MIDDLE, style);
        }
        add(label);
    }

    private boolean covers(Rect box) {
        Rect wide = new Rect(box.x() - APART, box.y(), box.width() + 2 * APART, box.height());
        return taken.stream().anyMatch(each -> each.intersects(wide));
    }

    private void add(Mark.Label label) {
        taken.add(sketch.metrics().bounds(label));
        sketch.add(label);
    }

    private TimeTicks.Row row(Stretch.Scaled stretch) {
        double gap = sketch.type().axis() * 3.4;
        LocalDate origin = sketch.zero().origin();
        return calendar() && origin != null ? TimeTicks.calendar(stretch, origin, gap) : TimeTicks.relative(stretch, sketch.zero()
                .day(), gap);
    }

    private boolean calendar() {
        return sketch.zero().origin() != null
                && (!sketch.zero().known() || sketch.view().axis() == AxisChoice.CALENDAR);
    }

    private String title(Stretch.Scaled stretch, @Nullable RelativeUnit unit) {
        if (unit == null) {
            return sketch.word("axis.calendar");
        }
        String side = sketch.zero().count(stretch.toDay()) <= 0 ? "before" : sketch.zero().count(stretch.fromDay()) >= -1 ? "after"
                : "from";
        return sketch.word("axis." + side + "." + unit.name());
    }

    private void slot(Stretch.Slot slot, double top, double labels) {
        double size = sketch.type().note();
        sketch.rule(MarkId.of("axis/slot"), slot.x0(), top, slot.x1(), top,
                Stroke.dotted(sketch.inks().axis(), sketch.style().scaled(0.7)));
        write("axis/slot-label", SlotWords.of(slot.side(), sketch), slot, labels, sketch.plain(size, sketch.inks().text()));
        write("axis/slot-label", sketch.word("axis.slot.dayNotReported"), slot, labels + sketch.line(size),
                sketch.plain(size, sketch.inks().muted()));
    }

    /// Two slanted strokes at each side of a break.
    private void breaks(double top) {
        Stroke stroke = sketch.thin(sketch.inks().axis(), 0.8);
        List<Stretch.Scaled> scaled = time.scaled();
        for (int i = 0; i + 1 < scaled.size(); i++) {
            for (double x : new double[] {scaled.get(i).x1(), scaled.get(i + 1).x0()}) {
                sketch.rule(MarkId.of("axis/break"), x - 1.6, top + 3.4, x + 1.6, top - 3.4, stroke);
            }
        }
    }

    private void noteStretch(Stretch.Scaled coarse, Stretch.Scaled fine) {
        double factor = fine.pointsPerDay() / coarse.pointsPerDay();
        sketch.notes().stretch((letter == null ? "" : letter + ": ") + sketch.word("note.stretch",
                sketch.numbers().write(factor < 10 ? Math.round(factor * 10) / 10.0 : Math.round(factor))));
    }
}
