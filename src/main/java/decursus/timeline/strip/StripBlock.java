package decursus.timeline.strip;

import decursus.figure.Align;
import decursus.figure.Fill;
import decursus.figure.FontFace;
import decursus.figure.Glyph;
import decursus.figure.Ink;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.TextStyle;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// Rows of events beneath the curve: stays, events, adverse events. They never stand on the curve. Beside the signs stand the
/// titles or, where these do not fit, numbers that a footnote lists. What has no place in time is listed under the figure.
public final class StripBlock {

    /// Least distance of two events in a row.
    static final double GAP = 8;
    private static final double DENSEST = 0.78;
    private static final double OUTLINE = 0.8;
    /// Edge in the paper's ink around signs that lie over each other, and what makes up for its taking away from the sign.
    private static final double EDGE = 0.5;
    private static final double EDGE_REACH = 1.4;
    /// Signs of one kind that are nearer than this share of their size stand at one place.
    private static final double ONE_PLACE = 0.6;
    /// Most events of one kind at one place that share a row.
    private static final int MOST_TOGETHER = 4;

    private final Sketch sketch;
    private final Frame frame;
    private final TimeScale time;
    private final EventNumbers numbers;

    /// @param numbers of the whole sheet
    public StripBlock(Sketch sketch, Frame frame, TimeScale time, EventNumbers numbers) {
        this.sketch = sketch;
        this.frame = frame;
        this.time = time;
        this.numbers = numbers;
    }

    /// How far an event and its title reach from the left edge of a slot, in points.
    public static double reachInSlot(Happening happening, Sketch sketch) {
        return StripItem.reachInSlot(happening, sketch) + 1;
    }

    /// Draws a row of events from a height on and returns the height below.
    public double draw(Block.Strip strip, double top) {
        List<StripItem> items = new ArrayList<>();
        Frame whole = frame.unzoomed();
        for (Happening each : strip.happenings()) {
            StripItem.of(each, Objects.requireNonNull(whole.time()), sketch)
                    .ifPresentOrElse(items::add, () -> sketch.notes().unplaced(EventWords.listed(each, sketch)));
        }
        double size = sketch.type().lane();
        double rowHeight = size * (1.1 + 0.35 * (sketch.density() - DENSEST) / (1 - DENSEST));
        if (items.isEmpty()) {
            return strip.saysNone() && strip.happenings().isEmpty() ? none(strip.row(), top, rowHeight) : top;
        }
        List<List<StripItem>> groups = groups(items, strip.row());
        List<Packing.Extent> extents = new ArrayList<>();
        for (List<StripItem> each : groups) {
            StripItem.Words words = StripItem.words(each, text(each), whole, sketch);
            extents.add(new Packing.Extent(extents.size(), words.from(), words.end()));
        }
        // numbers beneath each other are found more easily when they follow each other
        int[] rows = numbers.in(strip.row()) ? Packing.inOrder(extents, GAP) : Packing.rows(extents, GAP);
        int last = 0;
        for (int i = 0; i < rows.length; i++) {
            drawGroup(groups.get(i), top + rows[i] * rowHeight + rowHeight / 2);
            groups.get(i).forEach(this::explain);
            last = Math.max(last, rows[i]);
        }
        name(strip.row(), top + rowHeight / 2);
        return top + (last + 1) * rowHeight + 1.5;
    }

    private void name(Row row, double middle) {
        double size = sketch.type().lane();
        sketch.label(MarkId.of("strip/name"), sketch.word("strip." + row.name()), new Point(frame.left() - 5, sketch.centred(middle, size)),
                Align.END, sketch.plain(size, sketch.inks().muted()));
    }

    /// A row that says that nothing is recorded, beside the line of day 0.
    private double none(Row row, double top, double height) {
        double size = sketch.type().lane();
        name(row, top + height / 2);
        String none = sketch.word("strip.none");
        double left = (frame.index() == null ? frame.left() : frame.index()) + GAP;
        double x = left + sketch.width(none, FontFace.ITALIC, size) <= frame.right() ? left : frame.left() + GAP;
        sketch.label(MarkId.of("strip/none"), none, new Point(x, sketch.centred(top + height / 2, size)), Align.START,
                TextStyle.of(FontFace.ITALIC, size, sketch.inks().muted()).withHalo(sketch.inks().paper()));
        return top + height + 1.5;
    }

    /// Events that stand beside each other in one row under all circumstances: one each with a title; with numbers, those that
    /// have the same sign at one place.
    private List<List<StripItem>> groups(List<StripItem> items, Row row) {
        if (!numbers.in(row)) {
            return items.stream().map(List::of).toList();
        }
        List<List<StripItem>> groups = new ArrayList<>();
        for (StripItem each : items.stream().sorted(Comparator.comparingInt(item -> numbers.of(item.happening()))).toList()) {
            groups.stream().filter(group -> joins(each, group)).findFirst().orElseGet(() -> {
                groups.add(new ArrayList<>());
                return groups.getLast();
            }).add(each);
        }
        // numbers that would leave their slot stand one below the other
        return groups.stream().flatMap(each -> leavesSlot(each) ? each.stream().map(List::of) : Stream.of(each)).toList();
    }

    private boolean leavesSlot(List<StripItem> group) {
        return group.getFirst().spot() instanceof Spot.InSlot && !StripItem.words(group, text(group), frame.unzoomed(), sketch).fits();
    }

    private boolean joins(StripItem item, List<StripItem> group) {
        StripItem first = group.getFirst();
        return group.size() < MOST_TOGETHER && item.spot() != null && first.spot() != null
                && item.spot().getClass() == first.spot().getClass() && item.happening().sign() == first.happening().sign()
                && ink(item.happening()).equals(ink(first.happening()))
                && Math.abs(item.x0() - first.x0()) <= sketch.style().scaled(StripItem.SIGN) * ONE_PLACE;
    }

    private String text(List<StripItem> group) {
        Happening first = group.getFirst().happening();
        return numbers.in(first.row())
                ? EventNumbers.joined(group.stream().map(each -> numbers.of(each.happening())).toList()) : first.title();
    }

    /// A footnote for what a row of titles has no room to say.
    private void explain(StripItem item) {
        Happening each = item.happening();
        boolean found = each.more().detail() != null && each.row() != Row.ADVERSE;
        if (!numbers.in(each.row()) && (found || each.more().linked())) {
            sketch.notes().fact(EventWords.listed(each, sketch) + ".");
        }
    }

    /// Draws the events of a group at the time that is shown: their numbers part as soon as there is room between them.
    private void drawGroup(List<StripItem> group, double middle) {
        List<StripItem> run = new ArrayList<>();
        for (StripItem each : group) {
            StripItem item = StripItem.of(each.happening(), time, sketch).orElse(null);
            if (item == null) {
                continue;
            }
            if (!run.isEmpty() && item.first() >= StripItem.words(run, text(run), frame, sketch).end() + GAP) {
                drawRun(run, middle);
                run.clear();
            }
            run.add(item);
        }
        if (!run.isEmpty()) {
            drawRun(run, middle);
        }
    }

    private void drawRun(List<StripItem> run, double middle) {
        run.forEach(each -> draw(each, middle, run.size() > 1));
        double size = sketch.type().lane();
        StripItem.Words words = StripItem.words(run, text(run), frame, sketch);
        TextStyle style = sketch.plain(size, sketch.inks().text());
        if (words.x() + sketch.width(words.text(), FontFace.REGULAR, size) > frame.width() - frame.pad()) {
            sketch.notes().noRoom(words.text());
            return;
        }
        sketch.label(id(run.getFirst().happening()), words.text(), new Point(words.x(), sketch.centred(middle, size)), Align.START,
                run.getFirst().spot() instanceof Spot.InSlot ? style : style.withHalo(sketch.inks().paper()));
    }

    private static MarkId id(Happening each) {
        return MarkId.of("strip/" + each.row().name().toLowerCase(Locale.ROOT), each.id(), each.title());
    }

    /// @param together true for a sign over which others may lie: their edges show, so that they do not look like one long sign
    private void draw(StripItem item, double middle, boolean together) {
        Happening each = item.happening();
        MarkId id = id(each);
        double size = sketch.type().lane();
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
            boolean edged = together && !open && solid(each.sign());
            double across = edged ? StripItem.SIGN + EDGE_REACH : StripItem.SIGN;
            sketch.add(new Mark.Symbol(id, each.sign(), at, sketch.style().scaled(across), open ? sketch.inks().paper() : ink,
                    edged ? sketch.thin(sketch.inks().paper(), EDGE) : sketch.thin(ink, OUTLINE)));
        }
    }

    private static boolean solid(Glyph sign) {
        return sign.parts().stream().allMatch(Glyph.Part.Polygon.class::isInstance);
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
