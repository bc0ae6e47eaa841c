package decursus.timeline.panel;

import decursus.figure.Fill;
import decursus.figure.Glyph;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.timeline.axis.AxisBlock;
import decursus.timeline.bars.GutterBlock;
import decursus.timeline.bars.LanesBlock;
import decursus.timeline.content.Block;
import decursus.timeline.content.Column;
import decursus.timeline.content.Content;
import decursus.timeline.curve.CurveBlock;
import decursus.timeline.lanes.Bar;
import decursus.timeline.lanes.LaneGroup;
import decursus.timeline.scale.AxisTitle;
import decursus.timeline.series.Series;
import decursus.timeline.sheet.Frame;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.strip.EventNumbers;
import decursus.timeline.strip.EventWords;
import decursus.timeline.strip.IntervalsBlock;
import decursus.timeline.strip.OrgansBlock;
import decursus.timeline.strip.StripBlock;
import decursus.timeline.time.TimeScale;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Draws a column of panels on one time axis. The lines of day 0 and of the last contact run through all of them: that
/// of day 0 above the treatments and beneath everything else, that of the last contact beneath everything.
final class ColumnPainter {

    private static final double EMPTY_PANEL = 34;
    private static final double AFTER_CURVE = 3;
    private static final double BETWEEN_CURVES = 7;
    private static final double ARROW = 6.5;
    /// Longer titles are cut in a low panel.
    private static final double TALLEST_TITLE = 80;

    private final Sketch sketch;
    private final Content content;
    private final Column column;
    private final Frame frame;
    private final double unit;
    private final EventNumbers numbers;
    private final PanelHeights heights;
    private final Words words;
    private @Nullable Double ruled;
    private boolean crowned;
    private int beneath;

    /// @param unit    points that the first curve is high
    /// @param numbers of the events of the whole sheet
    ColumnPainter(Sketch sketch, Content content, Column column, Frame frame, double unit, EventNumbers numbers) {
        this.sketch = sketch;
        this.content = content;
        this.column = column;
        this.frame = frame;
        this.unit = unit;
        this.numbers = numbers;
        this.heights = new PanelHeights(column);
        this.words = new Words(sketch);
    }

    /// What was drawn: the area of the panels on the time axis, and the height below everything.
    record Drawn(Rect plot, double bottom) {
    }

    Drawn draw(double from) {
        double y = new GutterBlock(sketch, frame).draw(column.undated(), from);
        TimeScale time = frame.time();
        double top = y;
        if (time != null) {
            HeadWords head = head(time, y);
            top = head.bottom();
            y = timed(time, top, head);
        } else if (column.blocks().stream().anyMatch(each -> !(each instanceof Block.Pairs))) {
            y = noTime(y);
        }
        Rect plot = frame.plot(top, y - top);
        for (Block block : column.blocks()) {
            if (block instanceof Block.Pairs pairs) {
                y = new PairsBlock(sketch, frame, unit).draw(pairs, y + AFTER_CURVE);
            }
        }
        return new Drawn(plot, y);
    }

    private double timed(TimeScale time, double top, HeadWords head) {
        int ground = sketch.marks().size();
        beneath = ground;
        double y = top;
        boolean afterCurve = false;
        double pending = Double.NaN;
        for (Block block : column.blocks()) {
            switch (block) {
                case Block.Lanes lanes -> {
                    boolean first = beneath == sketch.marks().size();
                    y = new LanesBlock(sketch, frame, time).draw(lanes, y + 2) + 4;
                    beneath = first ? sketch.marks().size() : beneath;
                }
                case Block.Curve curve -> {
                    y = afterCurve ? y + BETWEEN_CURVES - AFTER_CURVE : y;
                    y = curve(curve, time, y, new double[] {top, pending}, head) + AFTER_CURVE;
                    afterCurve = true;
                    pending = Double.NaN;
                    continue;
                }
                case Block.Strip strip -> {
                    pending = Double.isNaN(pending) ? y : pending;
                    y = new StripBlock(sketch, frame, time, numbers).draw(strip, y);
                }
                case Block.Organs organs -> {
                    pending = Double.isNaN(pending) ? y : pending;
                    y = new OrgansBlock(sketch, frame, time).draw(organs, y);
                }
                case Block.Intervals intervals -> {
                    pending = Double.isNaN(pending) ? y : pending;
                    y = new IntervalsBlock(sketch, frame, time).draw(intervals, y);
                }
                case Block.Pairs pairs -> { }
            }
            afterCurve = false;
        }
        lines(time, ground, new double[] {top, pending, y}, head);
        return new AxisBlock(sketch, frame, time, column.letter()).draw(y + 1);
    }

    /// Draws a panel of curves with the line of day 0 behind it.
    ///
    /// @param above the top of all panels, and where rows of events began before this panel; NaN when there are none
    private double curve(Block.Curve curve, TimeScale time, double top, double[] above, HeadWords head) {
        List<Series> placed = curve.series().stream().filter(each -> placeable(each, time)).toList();
        curve.series().stream().filter(each -> !placed.contains(each)).forEach(words::unplaced);
        boolean numeric = placed.stream().anyMatch(each -> !each.numeric().isEmpty());
        double height = numeric ? Math.max(unit * heights.share(curve), titled(curve)) : EMPTY_PANEL;
        boolean crowns = numeric || column.series().stream().noneMatch(each -> !each.numeric().isEmpty() && placeable(each, time));
        int lines = sketch.marks().size();
        index(time, ruled == null ? above[0] - 1 : ruled, top + height, crowns ? head : null);
        double bottom;
        if (placed.isEmpty()) {
            boolean unlimited = curve.series().stream().anyMatch(each -> each.ofLimits() && each.numeric().isEmpty());
            String sentence = !curve.missing().isEmpty() ? words.missing(curve, content.course())
                    : sketch.word(unlimited ? "panel.noLimits" : "panel.noValues");
            bottom = words.sentence(frame, sentence, top, EMPTY_PANEL);
        } else {
            bottom = new CurveBlock(sketch, frame, time, Shown.of(curve, placed), content.bars()).draw(top, height).bottom();
            if (!curve.missing().isEmpty()) {
                bottom = words.line(frame, words.missing(curve, content.course()), bottom);
            }
        }
        if (name() != null && zeroShown(time)) {
            // labels keep off the line of day 0, so that it is drawn first; yet no quiet line may cut it
            List<Mark> panel = sketch.take(lines);
            sketch.marks().addAll(panel.stream().filter(ColumnPainter::quiet).toList());
            sketch.marks().addAll(panel.stream().filter(each -> !quiet(each)).toList());
        }
        ruled = bottom;
        return bottom;
    }

    private static boolean quiet(Mark mark) {
        return mark.id().role().equals("panel/grid") || mark.id().role().equals("panel/zero");
    }

    /// How high a panel is at least, so that its axis can say its name and unit.
    private double titled(Block.Curve curve) {
        return curve.left().series().isEmpty() ? 0 : Math.min(AxisTitle.shortest(sketch, curve.left()), TALLEST_TITLE);
    }

    /// The lines through panels without curves, laid beneath what they cross, and the grounds of the slots.
    ///
    /// @param heights the top of all panels, where rows of events after the last curve begin (or NaN), and the bottom
    private void lines(TimeScale time, int ground, double[] heights, HeadWords head) {
        int before = sketch.marks().size();
        if (column.cutOff() != null) {
            new AxisBlock(sketch, frame, time, column.letter()).cutOff(column.cutOff(), heights[0], heights[2]);
            head.drawClosing(MarkId.of("axis/cut-off"));
        }
        List<Mark> closing = sketch.take(before);
        if (name() != null && zeroShown(time) && ruled == null) {
            rule(time, heights[0] - 1, heights[2]);
            crowned = true;
            head.drawIndex(MarkId.of("index/label", content.zero().ref()));
        } else if (name() != null && zeroShown(time) && heights[2] > heights[1]) {
            rule(time, heights[1] - AFTER_CURVE, heights[2]);
        }
        sketch.marks().addAll(beneath, sketch.take(before));
        // names of treatments and their doses may stand on the line of the last contact, which must not strike them through
        sketch.marks().addAll(ground, closing);
        sketch.marks().addAll(ground, slots(time, heights[0], heights[2]));
        sketch.marks().addAll(ground, AxisBlock.cuts(sketch, time, heights[0], heights[2]));
    }

    private void rule(TimeScale time, double top, double bottom) {
        double x = time.x(content.zero().day());
        sketch.rule(MarkId.of("index/rule"), x, top, x, bottom, sketch.thin(sketch.inks().index(), 1.1));
    }

    /// The line of day 0 down to the bottom of a curve's panel; its arrow and name come with the first that has numbers.
    ///
    /// @param head null for a panel that does not bear the arrow
    private void index(TimeScale time, double top, double bottom, @Nullable HeadWords head) {
        if (name() == null || !zeroShown(time)) {
            return;
        }
        rule(time, top, bottom);
        if (!crowned && head != null) {
            crowned = true;
            sketch.add(new Mark.Symbol(MarkId.of("index/arrow"), Glyph.TRIANGLE_DOWN, new Point(time.x(content.zero().day()), bottom - 4),
                    sketch.style().scaled(ARROW), sketch.inks().index(), null));
            head.drawIndex(MarkId.of("index/label", content.zero().ref()));
        }
    }

    /// The grounds of the slots: what stands on them lies off the scaled axis, from the first lane to the last event.
    private List<Mark> slots(TimeScale time, double top, double bottom) {
        List<Mark> grounds = new ArrayList<>();
        for (TimeScale.Stretch stretch : time.stretches()) {
            if (stretch instanceof TimeScale.Stretch.Slot slot && !time.scaled().isEmpty()) {
                grounds.add(new Mark.Box(MarkId.of("panel/slot"), Rect.of(slot.x0(), top, slot.x1(), bottom), 2,
                        new Fill.Solid(sketch.inks().panel()), null));
            }
        }
        return grounds;
    }

    /// True for a series with a point on the scale; one of multiples needs a number among them.
    private static boolean placeable(Series series, TimeScale time) {
        boolean pointless = series.ofLimits() && series.numeric().isEmpty();
        return !pointless && series.points().stream().anyMatch(point -> !(time.spot(point.span()) instanceof TimeScale.Spot.None));
    }

    private double noTime(double top) {
        boolean curves = false;
        for (Block block : column.blocks()) {
            switch (block) {
                case Block.Curve curve -> curve.series().forEach(words::unplaced);
                case Block.Strip strip -> strip.happenings().forEach(each -> sketch.notes().unplaced(EventWords.listed(each, sketch)));
                case Block.Lanes lanes -> {
                    for (LaneGroup group : lanes.groups()) {
                        for (Bar bar : group.bars()) {
                            sketch.notes().unplaced(bar.fullName());
                        }
                    }
                }
                case Block.Organs organs -> organs.lines().forEach(line -> line.stretches()
                        .forEach(each -> sketch.notes().unplaced(OrgansBlock.listed(sketch, each.status()))));
                case Block.Intervals intervals -> { }
                case Block.Pairs pairs -> curves = true;
            }
        }
        List<String> missing = column.blocks().stream().filter(Block.Curve.class::isInstance).map(Block.Curve.class::cast)
                .filter(each -> !each.missing().isEmpty()).map(each -> words.missing(each, content.course())).toList();
        String sentence = missing.isEmpty() ? sketch.word("panel.noTimes") : String.join("; ", missing);
        return curves ? top : words.sentence(frame, sentence, top, EMPTY_PANEL);
    }

    /// The word over the line of day 0; null when no certain day 0 has a name.
    private @Nullable String name() {
        return content.zero().name();
    }

    private HeadWords head(TimeScale time, double top) {
        Double closing = column.cutOff() != null && time.holds(column.cutOff()) ? column.cutOff() : null;
        // wherever a window lies, its head takes the same room
        int rows = frame.time() == frame.whole() ? 0 : (name() == null ? 0 : 1) + (column.cutOff() == null ? 0 : 1);
        String last = sketch.word(content.course().timeframe().cutOff() == null ? "axis.lastRecord" : "axis.cutOff");
        return new HeadWords(sketch, frame, zeroShown(time) ? name() : null, closing == null ? null : last,
                closing == null ? 0 : time.x(closing), new HeadWords.Place(top, rows));
    }

    private boolean zeroShown(TimeScale time) {
        return time.scaled().isEmpty() || time.holds(content.zero().day());
    }
}
