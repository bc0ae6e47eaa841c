package decursus.timeline.bars;

import decursus.figure.Align;
import decursus.figure.FontFace;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.timeline.lanes.Bar;
import decursus.timeline.lanes.Conversion;
import decursus.timeline.lanes.LaneGroup;
import decursus.timeline.lanes.Packing;
import decursus.timeline.lanes.Piece;
import decursus.timeline.sheet.Frame;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.time.TimeScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The treatments: a name at the left for each group, its bars packed into as few rows as they need.
public final class LanesBlock {

    /// Between two rows, before the density of the sheet.
    static final double ROW_GAP = 2.4;
    private static final double GROUP_GAP = 1.4;
    private static final double BAR_GAP = 4;

    private final Sketch sketch;
    private final Frame frame;
    private final TimeScale scale;

    public LanesBlock(Sketch sketch, Frame frame, TimeScale scale) {
        this.sketch = sketch;
        this.frame = frame;
        this.scale = scale;
    }

    /// Draws from a height on and returns the height below.
    ///
    /// @param conversion what the footnotes must say of converted doses, null where all are as reported
    public double draw(List<LaneGroup> groups, @Nullable Conversion conversion, double top) {
        if (conversion != null) {
            new ConversionNote(sketch).say(conversion);
        }
        double y = top;
        String above = "";
        for (LaneGroup group : groups) {
            double bottom = drawGroup(group, y, !group.nameKey().equals(above));
            above = bottom > y ? group.nameKey() : above;
            y = bottom + GROUP_GAP * sketch.density();
        }
        return y;
    }

    private double drawGroup(LaneGroup group, double top, boolean named) {
        double barHeight = sketch.type().bar() * 1.55 * sketch.density();
        double rowHeight = group.stepped() ? barHeight * 1.7 : barHeight;
        List<BarShape> packed = shapes(group, frame.unzoomed());
        if (packed.isEmpty()) {
            return top;
        }
        if (group.line() != null) {
            new LinePainter(sketch, frame, scale, group.line()).draw(packed.stream().map(BarShape::bar).toList(), top, rowHeight);
            name(group, top + rowHeight - barHeight, barHeight);
            return top + rowHeight + ROW_GAP * sketch.density();
        }
        List<Packing.Extent> extents = new ArrayList<>();
        for (int i = 0; i < packed.size(); i++) {
            extents.add(new Packing.Extent(i, packed.get(i).from(), packed.get(i).to()));
        }
        int[] rows = Packing.rows(extents, BAR_GAP);
        double greatest = StepPainter.greatest(group.bars());
        int last = 0;
        for (int i = 0; i < packed.size(); i++) {
            double y = top + rows[i] * (rowHeight + ROW_GAP * sketch.density());
            BarShape shape = new BarShape(packed.get(i).bar(), scale, frame, sketch, !group.stepped());
            if (shape.placed()) {
                draw(shape, group, greatest, new double[] {y, rowHeight});
            }
            last = Math.max(last, rows[i]);
        }
        double bottom = top + (last + 1) * (rowHeight + ROW_GAP * sketch.density());
        if (named) {
            name(group, top + (group.stepped() ? rowHeight - barHeight : 0), barHeight);
        }
        return bottom;
    }

    private List<BarShape> shapes(LaneGroup group, Frame whole) {
        List<BarShape> shapes = new ArrayList<>();
        for (Bar bar : group.bars()) {
            BarShape shape = new BarShape(bar, Objects.requireNonNull(whole.time()), whole, sketch, !group.stepped());
            if (shape.placed()) {
                shapes.add(shape);
                listUnplaced(bar);
            } else {
                sketch.notes().unplaced(bar.fullName());
            }
        }
        return shapes;
    }

    /// Phases and givings without a time would be lost in a bar that has others.
    private void listUnplaced(Bar bar) {
        for (Piece piece : bar.pieces()) {
            if (piece instanceof Piece.NoPlace noPlace) {
                String what = noPlace.dose() == null ? bar.shortName() : bar.shortName() + " " + noPlace.dose();
                sketch.notes().unplaced(sketch.word("dose.furtherTime", what));
            }
        }
    }

    private void draw(BarShape shape, LaneGroup group, double greatest, double[] topAndHeight) {
        if (group.stepped()) {
            new StepPainter(sketch, frame, scale, greatest).draw(shape, topAndHeight[0], topAndHeight[1]);
        } else {
            new BarPainter(sketch, scale).draw(shape, topAndHeight[0], topAndHeight[1]);
        }
    }

    /// What the doses of a line are counted in must be readable on a narrow sheet too; other names are cut.
    private String name(LaneGroup group) {
        double room = frame.left() - 6;
        double size = sketch.type().lane();
        String name = sketch.word(group.nameKey());
        if (group.line() != null && sketch.width(name, FontFace.REGULAR, size) > room) {
            String brief = sketch.word(group.nameKey() + ".brief");
            sketch.notes().abbreviate(brief, name);
            return sketch.metrics().ellipsize(brief, FontFace.REGULAR, size, room);
        }
        return sketch.metrics().ellipsize(name, FontFace.REGULAR, size, room);
    }

    private void name(LaneGroup group, double top, double height) {
        double size = sketch.type().lane();
        sketch.label(MarkId.of("lane/name"), name(group),
                new Point(frame.left() - 5, sketch.centred(top + height / 2, size)), Align.END, sketch.plain(size, sketch.inks().muted()));
    }
}
