package decursus.timeline.panel;

import decursus.domain.time.RelativeUnit;
import decursus.figure.Align;
import decursus.figure.FontFace;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Stroke;
import decursus.figure.TextStyle;
import decursus.timeline.sheet.Notes.Sign;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.time.TimeScale.Side;
import decursus.timeline.time.TimeScale.Stretch;
import decursus.timeline.time.TimeScale;
import decursus.timeline.time.TimeTicks;
import decursus.view.AxisChoice;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The time axis beneath all panels: marks at human steps, one title for each scale, breaks and slots named.
final class AxisBlock {

    private static final double TICK = 3;

    private final Sketch sketch;
    private final Content content;
    private final TimeScale time;

    AxisBlock(Sketch sketch, Content content, TimeScale time) {
        this.sketch = sketch;
        this.content = content;
        this.time = time;
    }

    /// Draws from a height on and returns the height below.
    double draw(double top) {
        double size = sketch.type().axis();
        double labels = top + TICK + size * 1.1;
        double titles = labels + size * 1.45;
        List<Stretch.Scaled> scaled = time.scaled();
        for (Stretch stretch : time.stretches()) {
            switch (stretch) {
                case Stretch.Scaled each -> scaled(each, top, labels, titles);
                case Stretch.Slot slot -> slot(slot, top, labels);
            }
        }
        breaks(top);
        if (scaled.size() > 1) {
            noteStretch(scaled.getFirst(), scaled.getLast());
        }
        return titles + size * 0.6;
    }

    /// Draws the quiet vertical line of the last contact through all panels, named at its head.
    void cutOff(double day, double head, double top, double bottom) {
        if (!time.holds(day)) {
            return;
        }
        double x = time.x(day);
        double size = sketch.type().note();
        sketch.rule(MarkId.of("axis/cut-off"), x, top, x, bottom, Stroke.dashed(sketch.inks().axis(), sketch.style().scaled(0.6)));
        sketch.label(MarkId.of("axis/cut-off"), cutOffName(), new Point(cutOffLeft(day), head), Align.START,
                TextStyle.of(FontFace.ITALIC, size, sketch.inks().muted()));
    }

    /// Left edge of the words over the line of the last contact; the words end a little to the right of the line.
    double cutOffLeft(double day) {
        double width = sketch.width(cutOffName(), FontFace.ITALIC, sketch.type().note());
        return time.x(day) + Math.min(width * 0.3, 12) - width;
    }

    private String cutOffName() {
        return sketch.word(content.course().timeframe().cutOff() == null ? "axis.lastRecord" : "axis.cutOff");
    }

    private void scaled(Stretch.Scaled stretch, double top, double labels, double titles) {
        double size = sketch.type().axis();
        Stroke stroke = sketch.thin(sketch.inks().axis(), 0.7);
        sketch.rule(MarkId.of("axis/line"), stretch.x0(), top, stretch.x1(), top, stroke);
        TimeTicks.Row row = row(stretch);
        double free = Double.NEGATIVE_INFINITY;
        for (TimeTicks.Tick tick : row.ticks()) {
            double x = time.x(tick.day());
            sketch.rule(MarkId.of("axis/tick"), x, top, x, top + TICK, stroke);
            double half = sketch.width(tick.label(), FontFace.REGULAR, size) / 2;
            if (x - half > free) {
                sketch.label(MarkId.of("axis/tick-label"), tick.label(), new Point(x, labels), Align.MIDDLE,
                        sketch.plain(size, sketch.inks().text()));
                free = x + half + 3;
            }
        }
        String title = sketch.metrics().ellipsize(title(stretch, row.unit()),
                FontFace.SEMIBOLD, size, Math.max(stretch.x1() - stretch.x0() + 30, 40));
        sketch.label(MarkId.of("axis/title"), title, new Point((stretch.x0() + stretch.x1()) / 2, titles), Align.MIDDLE,
                sketch.semibold(size, sketch.inks().text()));
    }

    private TimeTicks.Row row(Stretch.Scaled stretch) {
        double gap = sketch.type().axis() * 3.4;
        LocalDate origin = content.dayZero().axis().origin();
        return calendar() && origin != null ? TimeTicks.calendar(stretch, origin, gap) : TimeTicks.relative(stretch, gap);
    }

    private boolean calendar() {
        return content.dayZero().axis().origin() != null
                && (!content.dayZero().known() || sketch.view().axis() == AxisChoice.CALENDAR);
    }

    private String title(Stretch.Scaled stretch, @Nullable RelativeUnit unit) {
        if (unit == null) {
            return sketch.word("axis.calendar");
        }
        String side = stretch.toDay() <= 0 ? "before" : stretch.fromDay() >= -1 ? "after" : "from";
        return sketch.word("axis." + side + "." + unit.name());
    }

    private void slot(Stretch.Slot slot, double top, double labels) {
        double size = sketch.type().note();
        double middle = (slot.x0() + slot.x1()) / 2;
        sketch.rule(MarkId.of("axis/slot"), slot.x0(), top, slot.x1(), top,
                Stroke.dotted(sketch.inks().axis(), sketch.style().scaled(0.7)));
        String side = slot.side() == Side.BEFORE ? "axis.slot.before" : "axis.slot.after";
        sketch.label(MarkId.of("axis/slot-label"), sketch.word(side), new Point(middle, labels), Align.MIDDLE,
                sketch.plain(size, sketch.inks().text()));
        sketch.label(MarkId.of("axis/slot-label"), sketch.word("axis.slot.dayNotReported"), new Point(middle, labels + sketch.line(size)),
                Align.MIDDLE, sketch.plain(size, sketch.inks().muted()));
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
        sketch.notes().use(Sign.BREAK);
        sketch.notes().fact(sketch.word("note.stretch",
                sketch.numbers().write(factor < 10 ? Math.round(factor * 10) / 10.0 : Math.round(factor))));
    }
}
