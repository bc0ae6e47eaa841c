package decursus.timeline.strip;

import decursus.domain.course.OrganStatus.Activity;
import decursus.domain.course.OrganStatus;
import decursus.figure.Align;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.timeline.content.Block;
import decursus.timeline.content.OrganLine;
import decursus.timeline.lanes.Packing;
import decursus.timeline.sheet.Frame;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.time.TimeScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// A row for each organ: where the disease was active there, inactive or not assessed, and beneath it where lasting damage
/// is reported. A status without a time is listed under the figure.
public final class OrgansBlock {

    private static final double ROW = 1.5;
    private static final double ABOVE = 2;

    private final Sketch sketch;
    private final Frame frame;
    private final TimeScale time;

    public OrgansBlock(Sketch sketch, Frame frame, TimeScale time) {
        this.sketch = sketch;
        this.frame = frame;
        this.time = time;
    }

    /// Draws the rows from a height on and returns the height below.
    public double draw(Block.Organs organs, double top) {
        double y = top + ABOVE;
        boolean drawn = false;
        for (OrganLine line : organs.lines()) {
            List<OrganLine.Stretch> timed = line.stretches().stream().filter(each -> !each.pieces().isEmpty()).toList();
            line.stretches().stream().filter(each -> each.pieces().isEmpty())
                    .forEach(each -> sketch.notes().unplaced(listed(sketch, each.status())));
            if (!timed.isEmpty()) {
                y = row(line.organ(), timed, y);
                drawn = true;
            }
        }
        if (!drawn) {
            return top;
        }
        sketch.notes().fact(sketch.word("note.organs", organs.lines().stream().flatMap(each -> each.stretches().stream())
                .filter(each -> !each.pieces().isEmpty()).map(each -> each.status().activity()).distinct().sorted()
                .map(each -> sketch.word("note.organ." + each)).collect(Collectors.joining(", "))));
        boolean damage = organs.lines().stream().flatMap(each -> each.stretches().stream())
                .anyMatch(each -> each.status().damage() && !each.pieces().isEmpty());
        if (damage) {
            sketch.notes().fact(sketch.word("note.damage"));
        }
        return y + ABOVE;
    }

    /// A status in words: what it says, and the source's words where it has some.
    public static String listed(Sketch sketch, OrganStatus status) {
        String damage = status.damage() ? ", " + sketch.word("organ.damage") : "";
        String note = status.note() == null ? "" : " (" + status.note() + ")";
        return sketch.word("organ." + status.organ()) + " " + sketch.word("organ.is." + status.activity()) + damage + note;
    }

    /// The words with a capital letter, as they begin a row or a sentence.
    static String capital(String words, Sketch sketch) {
        return words.substring(0, 1).toUpperCase(sketch.view().language()) + words.substring(1);
    }

    /// Statuses of one organ that hold at the same time stand one below the other.
    private double row(OrganStatus.Organ organ, List<OrganLine.Stretch> stretches, double top) {
        double size = sketch.type().lane();
        double height = size * ROW * sketch.density();
        List<Packing.Extent> extents = new ArrayList<>();
        TimeScale whole = Objects.requireNonNull(frame.unzoomed().time());
        for (int i = 0; i < stretches.size(); i++) {
            StatusBand band = new StatusBand(sketch, whole, stretches.get(i));
            extents.add(new Packing.Extent(i, band.from(), band.to()));
        }
        int[] rows = Packing.rows(extents, -0.01);
        int last = 0;
        for (int i = 0; i < rows.length; i++) {
            new StatusBand(sketch, time, stretches.get(i)).draw(top + rows[i] * height, height);
            last = Math.max(last, rows[i]);
        }
        sketch.label(MarkId.of("organ/name"), capital(sketch.word("organ." + organ), sketch),
                new Point(frame.left() - 5, sketch.centred(top + height / 2, size)), Align.END,
                sketch.plain(size, sketch.inks().muted()));
        return top + (last + 1) * height;
    }

    /// Whether the disease was seen to be at work.
    static boolean assessed(OrganStatus status) {
        return status.activity() != Activity.NOT_ASSESSED;
    }
}
