package decursus.timeline.strip;

import decursus.assess.derived.Held;
import decursus.figure.Align;
import decursus.figure.Fill;
import decursus.figure.FontFace;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.Stroke;
import decursus.timeline.content.Block;
import decursus.timeline.content.IntervalLine;
import decursus.timeline.sheet.BreakSign;
import decursus.timeline.sheet.Frame;
import decursus.timeline.sheet.Notes.Sign;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.sheet.Stretches;
import decursus.timeline.time.TimeScale;
import decursus.view.IntervalRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// A row of thin bars for each thing that was computed: solid where two records confirm it, dashed where it may have changed
/// between them.
public final class IntervalsBlock {

    private static final double ROW = 1.3;
    private static final double ABOVE = 2;
    private static final double BAR = 0.3;
    private static final double NARROWEST = 0.8;
    private static final double BESIDE = 5;

    private final Sketch sketch;
    private final Frame frame;
    private final TimeScale time;

    public IntervalsBlock(Sketch sketch, Frame frame, TimeScale time) {
        this.sketch = sketch;
        this.frame = frame;
        this.time = time;
    }

    /// The words before a row.
    public static String name(Sketch sketch, IntervalLine line) {
        return switch (line.rule()) {
            case IntervalRule.WithinLimit within -> sketch.word("interval.within", line.shortName());
            case IntervalRule.Below below -> sketch.word("interval.below", line.shortName(), sketch.numbers().write(below.number()));
            case IntervalRule.GlucocorticoidFree free -> sketch.word("interval.glucocorticoidFree");
        };
    }

    /// Draws the rows from a height on and returns the height below.
    public double draw(Block.Intervals intervals, double top) {
        double size = sketch.type().lane();
        double height = size * ROW * sketch.density();
        double y = top + ABOVE;
        for (IntervalLine line : intervals.lines()) {
            row(line, y + height / 2, size);
            y += height;
        }
        sketch.notes().use(Sign.COMPUTED);
        sketch.notes().fact(sketch.word("note.intervals",
                intervals.lines().stream().map(this::explained).collect(Collectors.joining("; "))));
        return y + ABOVE;
    }

    private void row(IntervalLine line, double middle, double size) {
        String fitting = sketch.metrics().ellipsize(name(sketch, line), FontFace.REGULAR, size, frame.left() - BESIDE - frame.pad());
        sketch.label(MarkId.of("interval/name"), fitting, new Point(frame.left() - BESIDE, sketch.centred(middle, size)), Align.END,
                sketch.plain(size, sketch.inks().muted()));
        double thick = size * BAR;
        for (Held each : line.stretches()) {
            MarkId id = MarkId.of(each.confirmed() ? "interval/confirmed" : "interval/open", null, words(each));
            List<Stretches.Cut> cuts = Stretches.cut(time, each.from(), each.to());
            for (Stretches.Cut cut : cuts) {
                if (each.confirmed()) {
                    sketch.box(id, new Rect(cut.x0(), middle - thick / 2, Math.max(cut.width(), NARROWEST), thick), 0,
                            new Fill.Solid(sketch.inks().text()));
                } else {
                    sketch.rule(id, cut.x0(), middle, cut.x1(), middle, Stroke.dashed(sketch.inks().muted(), sketch.style().scaled(0.8)));
                }
            }
            BreakSign.through(sketch, "interval/break", cuts, middle - thick / 2, middle + thick / 2);
        }
    }

    /// The days of a stretch on the figure's own count.
    private String words(Held each) {
        return sketch.word("interval.stretch", when(each.from()), when(each.to()));
    }

    /// A day on the figure's own count, or its date where nothing is counted.
    private String when(double ownDay) {
        LocalDate origin = sketch.zero().origin();
        return !sketch.zero().known() && origin != null ? origin.plusDays(Math.round(ownDay)).toString()
                : sketch.word("when.day", sketch.numbers().write(BigDecimal.valueOf(Math.round(sketch.zero().count(ownDay)))));
    }

    /// What a row says, in full.
    private String explained(IntervalLine line) {
        return switch (line.rule()) {
            case IntervalRule.WithinLimit within -> {
                sketch.notes().abbreviate(line.shortName(), line.label());
                sketch.notes().abbreviate(sketch.word("uln.short"), sketch.word("uln.long"));
                yield sketch.word("note.interval.within", line.shortName());
            }
            case IntervalRule.Below below -> {
                sketch.notes().abbreviate(line.shortName(), line.label());
                yield sketch.word("note.interval.below", line.shortName(), sketch.numbers().write(below.number()), below.unit());
            }
            case IntervalRule.GlucocorticoidFree free -> sketch.word("note.interval.glucocorticoidFree");
        };
    }
}
