package decursus.timeline.panel;

import decursus.figure.FontFace;
import decursus.timeline.content.Block;
import decursus.timeline.content.Column;
import decursus.timeline.curve.CurveBlock;
import decursus.timeline.events.Happening;
import decursus.timeline.series.Series;
import decursus.timeline.sheet.Notes;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.strip.StripBlock;
import decursus.timeline.time.SlotWidths;
import decursus.timeline.time.TimeScale;
import decursus.timeline.time.TimeScale.Side;
import decursus.timeline.time.TimeScale.Spot;
import java.util.List;

/// How wide the slots of a column should be: for their own words, for the values in them, and for the titles of events where
/// these leave the dated time its room. A title that runs from a slot into dated time would be read as something of that time.
final class SlotRoom {

    private static final double BESIDE_WORDS = 10;
    private static final double BESIDE_VALUE = 6;
    /// What the distance to dated time takes of a slot.
    private static final double APART = 12;
    /// Share of the plot that one slot may take for titles, and both together.
    private static final double MOST = 0.3;
    private static final double MOST_TOGETHER = 0.44;
    private static final int MANY = 30;

    /// What the titles of a row of events want.
    ///
    /// @param before width of the slot before day 0
    /// @param after  width of the slot after it
    /// @param events how many there are
    private record Row(double before, double after, int events) {
    }

    private final Sketch sketch;
    private final Column column;
    private final double margin;

    /// @param margin free width at the right of the plot, which titles after day 0 may use
    SlotRoom(Sketch sketch, Column column, double margin) {
        // what is only measured asks the footer for nothing
        this.sketch = new Sketch(sketch.view(), sketch.zero(), new Notes(), sketch.density());
        this.column = column;
        this.margin = margin;
    }

    /// The widths in a plot from one edge to the other: those with which most events keep their titles.
    SlotWidths of(double left, double right) {
        double words = sketch.width(sketch.word("axis.slot.dayNotReported"), FontFace.REGULAR, sketch.type().note()) + BESIDE_WORDS;
        if (!column.time().slotBefore() && !column.time().slotAfter()) {
            return new SlotWidths(words, words);
        }
        TimeScale rough = column.time().lay(left, right, words);
        double most = (right - left) * MOST;
        SlotWidths least = new SlotWidths(Math.max(words, Math.min(values(rough, Side.BEFORE), most)),
                Math.max(words, Math.min(values(rough, Side.AFTER), most)));
        boolean both = column.time().slotBefore() && column.time().slotAfter();
        // a row of very many events bears numbers anyway
        List<Row> rows = column.blocks().stream().filter(each -> each instanceof Block.Strip strip && strip.happenings().size() <= MANY)
                .map(each -> row((Block.Strip) each, rough, least)).toList();
        SlotWidths best = least;
        int kept = titled(rows, least);
        for (double before : rows.stream().mapToDouble(Row::before).sorted().toArray()) {
            for (double after : rows.stream().mapToDouble(Row::after).sorted().toArray()) {
                SlotWidths widths = new SlotWidths(before, after);
                double room = right - left;
                boolean fits = before <= Math.max(room * MOST, least.before()) && after <= Math.max(room * MOST, least.after())
                        && (!both || before + after <= room * MOST_TOGETHER);
                if (fits && titled(rows, widths) > kept) {
                    best = widths;
                    kept = titled(rows, widths);
                }
            }
        }
        return best;
    }

    /// How many events stand in rows whose titles all have room.
    private static int titled(List<Row> rows, SlotWidths widths) {
        return rows.stream().filter(each -> each.before() <= widths.before() && each.after() <= widths.after()).mapToInt(Row::events).sum();
    }

    private Row row(Block.Strip strip, TimeScale rough, SlotWidths least) {
        return new Row(Math.max(reach(strip, rough, Side.BEFORE), least.before()),
                Math.max(reach(strip, rough, Side.AFTER) - margin, least.after()), strip.happenings().size());
    }

    private double reach(Block.Strip strip, TimeScale rough, Side side) {
        return strip.happenings().stream()
                .filter(each -> each.when() instanceof Happening.When.Once once && in(rough.spot(once.span()), side))
                .mapToDouble(each -> StripBlock.reachInSlot(each, sketch) + APART).max().orElse(0);
    }

    /// The width in which the values of each curve stand beside each other with their numbers.
    private double values(TimeScale rough, Side side) {
        double widest = 0;
        for (Series series : column.series()) {
            double[] widths = series.numeric().stream().filter(each -> in(rough.spot(each.span()), side))
                    .mapToDouble(each -> CurveBlock.valueWidth(sketch, series, each)).toArray();
            double sum = widths.length == 0 ? 0 : APART;
            for (double each : widths) {
                sum += each + BESIDE_VALUE;
            }
            widest = Math.max(widest, sum);
        }
        return widest;
    }

    private static boolean in(Spot spot, Side side) {
        return spot instanceof Spot.InSlot slot && slot.slot().side() == side;
    }
}
