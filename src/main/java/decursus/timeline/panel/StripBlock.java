package decursus.timeline.panel;

import decursus.figure.Align;
import decursus.figure.Fill;
import decursus.figure.FontFace;
import decursus.figure.Ink;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.timeline.events.Happening.Row;
import decursus.timeline.events.Happening.When;
import decursus.timeline.events.Happening;
import decursus.timeline.lanes.Packing;
import decursus.timeline.sheet.Frame;
import decursus.timeline.sheet.Notes.Sign;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.sheet.Stretches;
import decursus.timeline.time.TimeScale.Spot;
import decursus.timeline.time.TimeScale;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows of events beneath the curve: stays, events, adverse events. They never stand on the curve. What finds no place
/// in the rows is listed under the figure.
final class StripBlock {

    /// An event with its geometry: sign from x0 to x1, its text from textX on.
    private record Item(Happening happening, double x0, double x1, double textX, double end, @Nullable Spot spot) {
    }

    private static final int MOST_ROWS = 5;
    private static final double GAP = 5;
    private static final double BESIDE = 2.5;
    private static final double LONGEST_TITLE = 118;

    private final Sketch sketch;
    private final Frame frame;
    private final TimeScale time;

    StripBlock(Sketch sketch, Frame frame, TimeScale time) {
        this.sketch = sketch;
        this.frame = frame;
        this.time = time;
    }

    /// Draws from a height on and returns the height below.
    double draw(List<Happening> happenings, double top) {
        double y = top;
        for (Row row : Row.values()) {
            y = drawRow(row, happenings.stream().filter(each -> each.row() == row).toList(), y);
        }
        return y;
    }

    private double drawRow(Row row, List<Happening> happenings, double top) {
        List<Item> items = new ArrayList<>();
        for (Happening each : happenings) {
            Item item = item(each);
            if (item == null) {
                sketch.notes().unplaced(listed(each));
            } else {
                items.add(item);
            }
        }
        if (items.isEmpty()) {
            return top;
        }
        double size = sketch.type().lane();
        double rowHeight = size * 1.45;
        List<Packing.Extent> extents = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            extents.add(new Packing.Extent(i, Math.min(items.get(i).x0(), items.get(i).textX()), items.get(i).end()));
        }
        int[] rows = Packing.rows(extents, GAP);
        int last = 0;
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] >= MOST_ROWS) {
                sketch.notes().unplaced(listed(items.get(i).happening()));
            } else {
                draw(items.get(i), top + rows[i] * rowHeight + rowHeight / 2, size);
                explain(items.get(i).happening());
                last = Math.max(last, rows[i]);
            }
        }
        sketch.label(MarkId.of("strip/name"), sketch.word("strip." + row.name()),
                new Point(frame.left() - 5, sketch.centred(top + rowHeight / 2, size)), Align.END,
                sketch.plain(size, sketch.inks().muted()));
        return top + (last + 1) * rowHeight + 1.5;
    }

    /// A footnote for what the row had no room to say.
    private void explain(Happening each) {
        if ((each.detail() != null && each.row() != Row.ADVERSE) || !title(each).equals(each.title())) {
            sketch.notes().fact(listed(each) + ".");
        }
    }

    private String listed(Happening each) {
        String when = DayWords.of(each.when(), sketch);
        String title = when.isEmpty() ? each.title() : each.title() + " (" + when + ")";
        return each.detail() == null ? title : title + ": " + each.detail();
    }

    private @Nullable Item item(Happening each) {
        double sign = sketch.style().scaled(5);
        Spot spot = null;
        double x0;
        double x1;
        switch (each.when()) {
            case When.Undated undated -> {
                return null;
            }
            case When.Lasting lasting -> {
                x0 = time.x(lasting.from());
                x1 = Math.max(time.x(lasting.to()), x0 + sign * 0.6);
            }
            case When.Once once -> {
                spot = time.spot(once.span());
                double middle = switch (spot) {
                    case Spot.On on -> on.x();
                    case Spot.InSlot in -> in.slot().x0() + sign / 2 + 4;
                    case Spot.Open open -> open.x();
                    case Spot.None none -> Double.NaN;
                };
                if (Double.isNaN(middle)) {
                    return null;
                }
                x0 = middle - sign / 2;
                x1 = middle + sign / 2;
            }
        }
        return withText(each, x0, x1, spot);
    }

    private Item withText(Happening each, double x0, double x1, @Nullable Spot spot) {
        double width = sketch.width(title(each), FontFace.REGULAR, sketch.type().lane());
        boolean spread = spot instanceof Spot.On on && on.to() - on.from() > sketch.style().scaled(8);
        double right = BESIDE + (spread && spot instanceof Spot.On on ? Math.max(x1, on.to()) : x1);
        double left = (spread && spot instanceof Spot.On on ? Math.min(x0, on.from()) : x0) - BESIDE - width;
        boolean fits = right + width <= frame.width() - frame.pad() && !(x1 < index() && frame.crossesIndex(right, right + width));
        return fits || left < frame.left() ? new Item(each, x0, x1, right, right + width, spot)
                : new Item(each, x0, x1, left, Math.max(x1, right - BESIDE), spot);
    }

    private double index() {
        return frame.index() == null ? Double.NEGATIVE_INFINITY : frame.index();
    }

    private String title(Happening each) {
        return sketch.metrics().ellipsize(each.title(), FontFace.REGULAR, sketch.type().lane(), LONGEST_TITLE * sketch.type().lane() / 6);
    }

    private void draw(Item item, double middle, double size) {
        Happening each = item.happening();
        MarkId id = MarkId.of("strip/" + each.row().name().toLowerCase(java.util.Locale.ROOT), each.id(), each.title());
        Ink ink = ink(each);
        if (each.when() instanceof When.Lasting lasting) {
            for (Stretches.Cut cut : Stretches.cut(time, lasting.from(), lasting.to())) {
                sketch.box(id, new Rect(cut.x0(), middle - size * 0.28, Math.max(cut.width(), 1.5), size * 0.56), 1, new Fill.Solid(ink));
            }
        } else {
            whisker(item, middle, ink);
            boolean open = item.spot() instanceof Spot.InSlot || item.spot() instanceof Spot.Open;
            if (open) {
                sketch.notes().use(Sign.DAY_UNKNOWN);
            }
            sketch.add(new Mark.Symbol(id, each.sign(), new Point((item.x0() + item.x1()) / 2, middle), sketch.style().scaled(5),
                    each.row() == Row.ADVERSE && !open ? ink : open ? sketch.inks().paper() : ink, sketch.thin(ink, 0.8)));
        }
        sketch.label(id, title(each), new Point(item.textX(), sketch.centred(middle, size)), Align.START,
                sketch.plain(size, sketch.inks().text()).withHalo(sketch.inks().paper()));
    }

    private void whisker(Item item, double middle, Ink ink) {
        if (item.spot() instanceof Spot.On on && on.to() - on.from() > sketch.style().scaled(8)) {
            sketch.notes().use(Sign.SPAN);
            sketch.rule(MarkId.of("strip/whisker", item.happening().id()), on.from(), middle, on.to(), middle,
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
