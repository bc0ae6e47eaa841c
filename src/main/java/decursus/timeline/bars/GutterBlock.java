package decursus.timeline.bars;

import decursus.figure.Align;
import decursus.figure.Fill;
import decursus.figure.FontFace;
import decursus.figure.Ink;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.TextStyle;
import decursus.timeline.lanes.Bar;
import decursus.timeline.lanes.Gutter;
import decursus.timeline.sheet.Frame;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.time.Zero;
import java.util.List;

/// Treatments without any known date: chips beside a name that says so, in the source's order, off the time axis.
public final class GutterBlock {

    private static final double GAP = 3;

    private final Sketch sketch;
    private final Frame frame;

    public GutterBlock(Sketch sketch, Frame frame) {
        this.sketch = sketch;
        this.frame = frame;
    }

    /// Draws from a height on and returns the height below.
    public double draw(Gutter gutter, double top) {
        Zero zero = sketch.zero();
        String earlier = zero.own() || zero.ownName() == null ? sketch.word("gutter.earlier")
                : sketch.word("gutter.beforeOwn", zero.ownName());
        double y = drawRow(gutter.earlier(), earlier, top);
        return drawRow(gutter.undated(), sketch.word("gutter.undated"), y);
    }

    private double drawRow(List<Bar> bars, String name, double top) {
        if (bars.isEmpty()) {
            return top;
        }
        double size = sketch.type().bar();
        double height = size * 1.6;
        double pad = size * 0.55;
        int ground = sketch.marks().size();
        double named = drawName(name, top);
        double x = frame.left() + pad;
        double y = Math.max(top + GAP, (top + named - height) / 2);
        for (Bar bar : bars) {
            double width = sketch.width(bar.shortName(), FontFace.SEMIBOLD, size) + 2 * pad;
            if (x + width > frame.right() - pad && x > frame.left() + pad) {
                x = frame.left() + pad;
                y += height + GAP;
            }
            chip(bar, new Rect(x, y, width, height));
            x += width + GAP;
        }
        double bottom = Math.max(y + height + GAP, named);
        Rect panel = new Rect(frame.left(), top, frame.right() - frame.left(), bottom - top);
        sketch.marks().add(ground, 
                new Mark.Box(MarkId.of("gutter/ground"), panel, 2, new Fill.Solid(sketch.inks().panel()), null));
        return bottom + GAP;
    }

    private void chip(Bar bar, Rect rect) {
        MarkId id = MarkId.of("gutter/treatment", bar.treatment().id(), bar.treatment().agent().name());
        Fill fill = sketch.colours().given(bar.group(), bar.tone());
        sketch.add(new Mark.Box(id, rect, 2, fill, sketch.colours().outline()));
        TextStyle style = sketch.semibold(sketch.type().bar(), sketch.colours().lettersOn(fill));
        Ink halo = sketch.colours().haloOn(fill);
        sketch.label(id, bar.shortName(), new Point(rect.centerX(), sketch.centred(rect.centerY(), sketch.type().bar())), Align.MIDDLE,
                halo == null ? style : style.withHalo(halo));
        sketch.notes().abbreviate(bar.shortName(), bar.fullName());
    }

    private double drawName(String name, double top) {
        double size = sketch.type().lane();
        List<String> lines = sketch.metrics().wrap(name, FontFace.REGULAR, size, frame.left() - frame.pad() - 5);
        double y = top + GAP;
        for (String line : lines) {
            y += sketch.line(size);
            sketch.label(MarkId.of("gutter/name"), line, new Point(frame.left() - 5, y - size * 0.2), Align.END,
                    sketch.plain(size, sketch.inks().muted()));
        }
        return y + GAP;
    }
}
