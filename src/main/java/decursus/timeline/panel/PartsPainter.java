package decursus.timeline.panel;

import decursus.figure.Align;
import decursus.figure.FontFace;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.TextStyle;
import decursus.timeline.content.Column;
import decursus.timeline.content.Content;
import decursus.timeline.sheet.Frame;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.strip.EventNumbers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lays parts with capital letters on a sheet: one with treatments over the whole width, the others two to a row where
/// the sheet is wide enough.
final class PartsPainter {

    private static final double WIDE = 380;
    private static final double LETTER = 1.25;
    private static final double GAP = 6;

    /// Makes the frame of a part.
    interface Frames {
        Frame frame(Column column, Sketch sketch, double width);
    }

    private final Frames frames;
    private final Sketch sketch;
    private final Content content;
    private final double width;

    PartsPainter(Frames frames, Sketch sketch, Content content, double width) {
        this.frames = frames;
        this.sketch = sketch;
        this.content = content;
        this.width = width;
    }

    ColumnPainter.Drawn draw(double panelHeight, double top) {
        EventNumbers numbers = numbers();
        double y = top;
        @Nullable Rect plot = null;
        for (List<Column> row : rows()) {
            double each = width / row.size();
            double lowest = y;
            for (int i = 0; i < row.size(); i++) {
                Sketch part = new Sketch(sketch.view(), content.zero(), sketch.notes(), sketch.density());
                ColumnPainter.Drawn drawn = part(part, row.get(i), each, new double[] {y, row.size() == 1 ? panelHeight
                        : panelHeight * 0.62}, numbers);
                double dx = i * each;
                part.marks().forEach(mark -> sketch.add(MarkShift.right(mark, dx)));
                lowest = Math.max(lowest, drawn.bottom());
                plot = plot == null ? drawn.plot() : plot;
            }
            y = lowest + GAP;
        }
        return new ColumnPainter.Drawn(plot == null ? new Rect(0, top, width, 0) : plot, y);
    }

    /// One count over all parts.
    private EventNumbers numbers() {
        List<EventNumbers.Place> places = new ArrayList<>();
        for (List<Column> row : rows()) {
            row.forEach(each -> places.add(new EventNumbers.Place(each, frames.frame(each, sketch, width / row.size()))));
        }
        return EventNumbers.of(places, sketch);
    }

    private List<List<Column>> rows() {
        List<List<Column>> rows = new ArrayList<>();
        List<Column> open = new ArrayList<>();
        for (Column each : content.columns()) {
            boolean whole = width < WIDE || !each.lanes().isEmpty();
            if (whole || open.size() == 2) {
                rows.add(open);
                open = new ArrayList<>();
            }
            open.add(each);
            if (whole) {
                rows.add(open);
                open = new ArrayList<>();
            }
        }
        rows.add(open);
        return rows.stream().filter(row -> !row.isEmpty()).toList();
    }

    /// @param at      the upper edge, and the height of the first curve
    /// @param numbers of the events of all parts
    private ColumnPainter.Drawn part(Sketch part, Column column, double room, double[] at, EventNumbers numbers) {
        double size = part.type().title();
        double baseline = at[0] + size;
        Frame frame = frames.frame(column, part, room);
        String letter = column.letter() == null ? "" : column.letter();
        part.label(MarkId.of("part/letter"), letter, new Point(frame.pad(), baseline), Align.START,
                TextStyle.of(FontFace.BOLD, size * LETTER, part.inks().text()));
        double x = frame.pad() + part.width(letter, FontFace.BOLD, size * LETTER) + size * 0.7;
        String title = HeaderBlock.title(column, part, size, room - frame.pad() - x);
        part.label(MarkId.of("part/title"), title, new Point(x, baseline), Align.START, part.semibold(size, part.inks().text()));
        return new ColumnPainter(part, content, column, frame, at[1], numbers).draw(baseline + size * 0.5);
    }
}
