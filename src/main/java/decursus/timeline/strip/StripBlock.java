package decursus.timeline.strip;

import decursus.figure.Align;
import decursus.figure.Fill;
import decursus.figure.Ink;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.timeline.content.Block;
import decursus.timeline.events.Happening.Row;
import decursus.timeline.events.Happening.When;
import decursus.timeline.events.Happening;
import decursus.timeline.lanes.Packing;
import decursus.timeline.sheet.BreakSign;
import decursus.timeline.sheet.Frame;
import decursus.timeline.sheet.Notes.Sign;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.sheet.Stretches;
import decursus.timeline.time.TimeScale.Spot;
import decursus.timeline.time.TimeScale;
import decursus.timeline.wording.DayWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Rows of events beneath the curve: stays, events, adverse events. They never stand on the curve. What finds no place
/// in the rows is listed under the figure.
public final class StripBlock {

    private static final double DENSEST = 0.78;
    private static final int MOST_ROWS = 5;
    private static final double GAP = 5;

    private final Sketch sketch;
    private final Frame frame;
    private final TimeScale time;

    public StripBlock(Sketch sketch, Frame frame, TimeScale time) {
        this.sketch = sketch;
        this.frame = frame;
        this.time = time;
    }

    /// Draws a row of events from a height on and returns the height below.
    public double draw(Block.Strip strip, double top) {
        List<StripItem> items = new ArrayList<>();
        Frame whole = frame.unzoomed();
        for (Happening each : strip.happenings()) {
            StripItem.of(each, whole, Objects.requireNonNull(whole.time()), sketch)
                    .ifPresentOrElse(items::add, () -> sketch.notes().unplaced(listed(each)));
        }
        if (items.isEmpty()) {
            return top;
        }
        double size = sketch.type().lane();
        double rowHeight = size * (1.1 + 0.35 * (sketch.density() - DENSEST) / (1 - DENSEST));
        List<Packing.Extent> extents = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            extents.add(new Packing.Extent(i, items.get(i).from(), items.get(i).end()));
        }
        int[] rows = Packing.rows(extents, GAP);
        int last = 0;
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] >= MOST_ROWS) {
                sketch.notes().unplaced(listed(items.get(i).happening()));
            } else {
                double middle = top + rows[i] * rowHeight + rowHeight / 2;
                StripItem.of(items.get(i).happening(), frame, time, sketch).ifPresent(item -> draw(item, middle, size));
                explain(items.get(i));
                last = Math.max(last, rows[i]);
            }
        }
        sketch.label(MarkId.of("strip/name"), sketch.word("strip." + strip.row().name()),
                new Point(frame.left() - 5, sketch.centred(top + rowHeight / 2, size)), Align.END,
                sketch.plain(size, sketch.inks().muted()));
        return top + (last + 1) * rowHeight + 1.5;
    }

    /// A footnote for what the row had no room to say.
    private void explain(StripItem item) {
        Happening each = item.happening();
        if ((each.detail() != null && each.row() != Row.ADVERSE) || item.cut()) {
            sketch.notes().fact(listed(each) + ".");
        }
    }

    private String listed(Happening each) {
        String when = DayWords.of(each, sketch);
        String title = when.isEmpty() ? each.title() : each.title() + " (" + when + ")";
        return each.detail() == null ? title : title + ": " + each.detail();
    }

    private void draw(StripItem item, double middle, double size) {
        Happening each = item.happening();
        MarkId id = MarkId.of("strip/" + each.row().name().toLowerCase(Locale.ROOT), each.id(), each.title());
        Ink ink = ink(each);
        if (each.when() instanceof When.Lasting lasting) {
            Fill fill = lasting.unsharp() ? sketch.colours().uncertain(ink) : new Fill.Solid(ink);
            if (lasting.unsharp()) {
                sketch.notes().use(Sign.POSSIBLE);
            }
            List<Stretches.Cut> cuts = Stretches.cut(time, lasting.from(), lasting.to());
            for (Stretches.Cut cut : cuts) {
                sketch.box(id, new Rect(cut.x0(), middle - size * 0.28, Math.max(cut.width(), 1.5), size * 0.56), 1, fill);
            }
            BreakSign.through(sketch, "strip/break", cuts, middle - size * 0.28, middle + size * 0.28);
        } else {
            whisker(item, middle, ink);
            boolean open = item.spot() instanceof Spot.InSlot || item.spot() instanceof Spot.Open;
            if (open) {
                sketch.notes().use(item.spot() instanceof Spot.Open ? Sign.BOUNDED : Sign.DAY_UNKNOWN);
            }
            Point at = new Point((item.x0() + item.x1()) / 2, middle);
            sketch.add(new Mark.Symbol(id, each.sign(), at, sketch.style().scaled(StripItem.SIGN), open ? sketch.inks().paper() : ink,
                    sketch.thin(ink, 0.8)));
        }
        sketch.label(id, item.title(), new Point(item.textX(), sketch.centred(middle, size)), Align.START,
                sketch.plain(size, sketch.inks().text()).withHalo(sketch.inks().paper()));
    }

    private void whisker(StripItem item, double middle, Ink ink) {
        if (item.spot() instanceof Spot.On on && on.to() - on.from() > sketch.style().scaled(StripItem.WHISKER_FROM)) {
            sketch.notes().use(Sign.SPAN);
            sketch.rule(MarkId.of("strip/whisker", item.happening().id()), on.from(), middle, on.to(), middle,
                    sketch.thin(ink.withAlpha(0.45), 0.7));
        }
        if (item.spot() instanceof Spot.Open open) {
            double edge = open.side() == TimeScale.Side.BEFORE ? item.x0() - StripItem.BOUND : item.x1() + StripItem.BOUND;
            sketch.rule(MarkId.of("strip/whisker", item.happening().id()), open.x(), middle, edge, middle,
                    sketch.thin(ink.withAlpha(0.45), 0.7));
        }
    }

    private Ink ink(Happening each) {
        return switch (each.row()) {
            case STAYS -> sketch.inks().axis();
            case EVENTS -> sketch.inks().text();
            case ADVERSE -> GradeInk.of(each.grade(), sketch.style());
        };
    }
}
