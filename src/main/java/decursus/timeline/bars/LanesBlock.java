package decursus.timeline.bars;

import decursus.figure.Align;
import decursus.figure.FontFace;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.timeline.content.Block;
import decursus.timeline.lanes.Bar;
import decursus.timeline.lanes.Conversion;
import decursus.timeline.lanes.LaneGroup;
import decursus.timeline.lanes.Packing;
import decursus.timeline.lanes.Piece;
import decursus.timeline.sheet.Frame;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.time.TimeScale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// The treatments: a name at the left for each group, its bars packed into as few rows as they need.
public final class LanesBlock {

    /// Between two rows, before the density of the sheet.
    static final double ROW_GAP = 2.4;
    private static final double GROUP_GAP = 1.4;
    private static final double BAR_GAP = 4;
    /// How many bars high a row of doses is, and one that has an axis.
    private static final double STEPPED = 1.7;
    private static final double TALL = 8.4;
    private static final double STRIP = 0.4;

    private final Sketch sketch;
    private final Frame frame;
    private final TimeScale scale;

    public LanesBlock(Sketch sketch, Frame frame, TimeScale scale) {
        this.sketch = sketch;
        this.frame = frame;
        this.scale = scale;
    }

    /// Draws from a height on and returns the height below.
    public double draw(Block.Lanes lanes, double top) {
        Conversion conversion = lanes.conversion();
        if (conversion != null) {
            new ConversionNote(sketch).say(conversion);
        }
        double y = top;
        String above = "";
        for (LaneGroup group : lanes.groups()) {
            boolean named = !group.nameKey().equals(above);
            double bottom = group.stepped() ? drawSteps(group, y, named, lanes.tall()) : drawGroup(group, y, named);
            above = bottom > y ? group.nameKey() : above;
            y = bottom + GROUP_GAP * sketch.density();
        }
        return y;
    }

    private double barHeight() {
        return usualHeight() * sketch.density();
    }

    private double usualHeight() {
        return sketch.type().bar() * 1.55;
    }

    private double drawGroup(LaneGroup group, double top, boolean named) {
        double height = barHeight();
        double row = height + ROW_GAP * sketch.density();
        List<BarShape> packed = shapes(group, frame.unzoomed());
        int[] rows = rows(packed);
        BarPainter painter = new BarPainter(sketch, scale);
        for (int i = 0; i < rows.length; i++) {
            BarShape shape = new BarShape(packed.get(i).bar(), scale, frame, sketch, true);
            if (shape.placed()) {
                painter.draw(shape, top + rows[i] * row, height);
            }
        }
        if (named && !packed.isEmpty()) {
            name(group, top, height);
        }
        return top + (Arrays.stream(rows).max().orElse(-1) + 1) * row;
    }

    /// Draws doses by day: beside high rows an axis, beside others the name of their group.
    private double drawSteps(LaneGroup group, double top, boolean named, boolean tall) {
        // the title along an axis is as long on a dense sheet as on any
        double height = tall ? usualHeight() * TALL : barHeight() * STEPPED;
        // on an axis of doses nothing without a dose may look like one
        double strip = tall ? barHeight() * STRIP : 0;
        double headroom = StepPainter.headroom(sketch, strip);
        double row = height + strip + headroom + ROW_GAP * sketch.density();
        List<BarShape> packed = shapes(group, frame.unzoomed());
        if (packed.isEmpty()) {
            return top;
        }
        // doses of several agents as one line take one row
        int[] rows = group.line() == null ? rows(packed) : new int[1];
        int last = Arrays.stream(rows).max().orElse(0);
        double greatest = group.line() == null ? StepPainter.greatest(group.bars()) : LinePainter.greatest(group.line());
        if (tall) {
            DoseAxis axis = new DoseAxis(sketch, frame, scale, greatest);
            for (int i = 0; i <= last; i++) {
                axis.draw(names(group), top + i * row, height);
            }
        }
        boolean undosed = group.bars().stream().flatMap(each -> each.pieces().stream()).anyMatch(StepPainter::undosed);
        if (tall && undosed) {
            sketch.notes().fact(sketch.word("note.dose.strip"));
        }
        if (group.line() != null) {
            new LinePainter(sketch, frame, scale, group.line(), strip).draw(packed.stream().map(BarShape::bar).toList(), top + headroom,
                    height);
        } else {
            StepPainter painter = new StepPainter(sketch, frame, scale, greatest, strip);
            for (int i = 0; i < rows.length; i++) {
                BarShape shape = new BarShape(packed.get(i).bar(), scale, frame, sketch, false);
                if (shape.placed()) {
                    painter.draw(shape, top + rows[i] * row + headroom, height);
                }
            }
        }
        if (named && !tall) {
            name(group, top + headroom + height - barHeight(), barHeight());
        }
        return top + (last + 1) * row;
    }

    private static int[] rows(List<BarShape> packed) {
        List<Packing.Extent> extents = new ArrayList<>();
        for (int i = 0; i < packed.size(); i++) {
            extents.add(new Packing.Extent(i, packed.get(i).from(), packed.get(i).to()));
        }
        return Packing.rows(extents, BAR_GAP);
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

    /// What an axis of doses may be called, the fullest first.
    private List<String> names(LaneGroup group) {
        String name = sketch.word(group.nameKey());
        return group.line() == null ? List.of(name) : List.of(name, sketch.word(group.nameKey() + ".brief"));
    }

    private void name(LaneGroup group, double top, double height) {
        double size = sketch.type().lane();
        sketch.label(MarkId.of("lane/name"), name(group),
                new Point(frame.left() - 5, sketch.centred(top + height / 2, size)), Align.END, sketch.plain(size, sketch.inks().muted()));
    }
}
