package decursus.timeline.axis;

import decursus.domain.time.RelativeUnit;
import decursus.figure.Align;
import decursus.figure.Fill;
import decursus.figure.FontFace;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.timeline.sheet.Frame;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.time.TimeScale.Section;
import decursus.timeline.time.TimeScale.Stretch;
import decursus.timeline.time.TimeScale;
import decursus.timeline.time.TimeTicks;
import decursus.timeline.time.Zero;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The whole time once more on one even scale, as a thin bar: how long each part of a broken axis really is.
final class ToScale {

    private static final double HEIGHT = 4;
    private static final double ABOVE = 0.5;
    private static final double LEAST_GAP = 3.4;
    private static final double BESIDE = 5;
    private static final double THINNEST = 0.8;

    private final Sketch sketch;
    private final Frame frame;
    private final TimeScale time;
    private final Stretch.Scaled even;

    ToScale(Sketch sketch, Frame frame, TimeScale time) {
        this.sketch = sketch;
        this.frame = frame;
        this.time = time;
        List<Stretch.Scaled> scaled = time.scaled();
        this.even = new Stretch.Scaled(scaled.getFirst().fromDay(), scaled.getLast().toDay(), frame.left(), frame.right());
    }

    /// Draws from a height on and returns the height below.
    double draw(double above) {
        double size = sketch.type().note();
        double top = above + size * ABOVE;
        double middle = top + HEIGHT / 2;
        for (Stretch.LeftOut each : time.leftOut()) {
            sketch.rule(MarkId.of("scale/left-out"), x(each.fromDay()), middle, x(each.toDay()), middle,
                    sketch.thin(sketch.inks().axis(), 0.5));
        }
        boolean dark = false;
        for (Section section : time.sections()) {
            for (Stretch.Scaled each : section.stretches()) {
                Fill fill = new Fill.Solid(dark ? sketch.inks().axis() : sketch.inks().grid());
                sketch.add(new Mark.Box(MarkId.of("scale/part"), new Rect(x(each.fromDay()), top,
                        Math.max(x(each.toDay()) - x(each.fromDay()), THINNEST), HEIGHT), 0, fill, sketch.thin(sketch.inks().axis(), 0.5)));
            }
            dark = true;
        }
        Zero zero = sketch.zero();
        if (zero.known() && zero.day() >= even.fromDay() && zero.day() <= even.toDay()) {
            sketch.rule(MarkId.of("scale/zero"), x(zero.day()), top - 1.5, x(zero.day()), top + HEIGHT + 1.5,
                    sketch.thin(sketch.inks().index(), 1.1));
        }
        double baseline = top + HEIGHT + size * 1.2;
        TimeTicks.Row row = row(zero);
        marks(row, baseline);
        RelativeUnit unit = row.unit();
        String name = unit == null ? sketch.word("axis.toScale") : sketch.word("axis.toScale." + unit.name());
        String shown = sketch.metrics().ellipsize(name, FontFace.REGULAR, size, frame.left() - BESIDE - 1);
        sketch.label(MarkId.of("scale/name"), shown, new Point(frame.left() - BESIDE, sketch.centred(middle, size)), Align.END,
                sketch.plain(size, sketch.inks().muted()));
        return baseline + size * 0.5;
    }

    private TimeTicks.Row row(Zero zero) {
        double gap = sketch.type().note() * LEAST_GAP;
        LocalDate origin = zero.origin();
        return !zero.known() && origin != null ? TimeTicks.calendar(List.of(even), origin, gap)
                : TimeTicks.relative(List.of(even), zero.day(), TimeTicks.unit(even.toDay() - even.fromDay()), gap,
                sketch.numbers()::write);
    }

    private void marks(TimeTicks.Row row, double baseline) {
        double size = sketch.type().note();
        List<Rect> taken = new ArrayList<>();
        for (TimeTicks.Tick tick : row.ticks()) {
            double half = sketch.width(tick.label(), FontFace.REGULAR, size) / 2;
            double middle = Math.clamp(x(tick.day()), half + 1, frame.width() - half - 1);
            Mark.Label label = Mark.Label.of(MarkId.of("scale/label"), tick.label(), new Point(middle, baseline), Align.MIDDLE,
                    sketch.plain(size, sketch.inks().muted()));
            Rect bounds = sketch.metrics().bounds(label);
            if (taken.stream().noneMatch(each -> each.intersects(bounds))) {
                taken.add(bounds);
                sketch.add(label);
            }
        }
    }

    private double x(double day) {
        return Math.clamp(even.x0() + (day - even.fromDay()) * even.pointsPerDay(), even.x0(), even.x1());
    }
}
