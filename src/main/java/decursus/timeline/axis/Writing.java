package decursus.timeline.axis;

import decursus.figure.Align;
import decursus.figure.FontFace;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.TextStyle;
import decursus.timeline.sheet.Frame;
import decursus.timeline.sheet.Sketch;
import java.util.ArrayList;
import java.util.List;

/// What is written beneath the panels so far, and the next free row for what comes.
final class Writing {

    private static final double APART = 2;
    /// So far apart lines beside each other are read as two.
    private static final double ROOMY = 5;
    /// How much wider than its stretch a line may be.
    private static final double WIDER = 1.15;

    /// A title and the middle of what it names.
    record Title(String text, double middle) {
    }

    private final Sketch sketch;
    private final Frame frame;
    private final List<Rect> taken = new ArrayList<>();

    Writing(Sketch sketch, Frame frame) {
        this.sketch = sketch;
        this.frame = frame;
    }

    /// The lower edge of everything written.
    double lowest() {
        return taken.stream().mapToDouble(Rect::bottom).max().orElse(0);
    }

    /// Writes at a mark, unless that would cover something; then it is left out.
    void mark(String text, double x, double baseline) {
        double size = sketch.type().axis();
        TextStyle style = sketch.plain(size, sketch.inks().text());
        double half = sketch.width(text, style.face(), size) / 2;
        double middle = Math.clamp(x, half + 1, frame.width() - half - 1);
        Mark.Label label = Mark.Label.of(MarkId.of("axis/tick-label"), text, new Point(middle, baseline), Align.MIDDLE, style);
        if (!covers(sketch.metrics().bounds(label), APART)) {
            add(label);
        }
    }

    /// Writes a few short lines beneath a point, the second one muted, in the first row where they cover nothing.
    void write(String role, List<String> lines, Point top) {
        write(labels(role, lines, false, top));
    }

    /// The same beneath the middle of a stretch of width; each in two lines where it is much wider than that, below the labels of
    /// marks, as one of which it would be read.
    void writeNarrow(String role, List<String> lines, double x0, double x1, double baseline) {
        double size = sketch.type().note();
        Point top = new Point((x0 + x1) / 2, baseline);
        List<Mark.Label> labels = labels(role, lines, false, top);
        boolean wide = sketch.width(lines.getFirst(), FontFace.REGULAR, size) > (x1 - x0) * WIDER || covers(labels, APART);
        write(wide ? labels(role, lines, true, new Point(top.x(), baseline + sketch.line(size))) : labels);
    }

    private void write(List<Mark.Label> labels) {
        add(labels, sketch.line(sketch.type().note()), APART);
    }

    /// Adds labels together in the first row where they cover nothing.
    private void add(List<Mark.Label> labels, double row, double apart) {
        double down = 0;
        while (covers(moved(labels, down), apart)) {
            down += row;
        }
        moved(labels, down).forEach(this::add);
    }

    private List<Mark.Label> labels(String role, List<String> lines, boolean halved, Point first) {
        double size = sketch.type().note();
        List<Mark.Label> labels = new ArrayList<>();
        for (String line : lines) {
            TextStyle style = sketch.plain(size, line.equals(lines.getFirst()) ? sketch.inks().text() : sketch.inks().muted());
            for (String part : halved ? halves(line, style) : List.of(line)) {
                labels.add(label(role, part, first.x(), first.y() + labels.size() * sketch.line(size), style));
            }
        }
        return labels;
    }

    /// Writes titles, each beneath the middle of its stretch of width: in one row; in two lines each where they would touch so; one
    /// below the other where they would even then.
    void titles(List<Title> titles, double baseline) {
        TextStyle style = sketch.semibold(sketch.type().axis(), sketch.inks().text());
        double row = sketch.line(style.size());
        for (boolean halved : new boolean[] {false, true}) {
            List<Mark.Label> labels = titles(titles, style, halved, baseline);
            if (apart(labels)) {
                add(labels, row, ROOMY);
                return;
            }
        }
        titles(titles, style, false, baseline).forEach(each -> add(List.of(each), row, APART));
    }

    private List<Mark.Label> titles(List<Title> titles, TextStyle style, boolean halved, double baseline) {
        List<Mark.Label> labels = new ArrayList<>();
        for (Title each : titles) {
            double y = baseline;
            for (String part : halved ? halves(each.text(), style) : List.of(each.text())) {
                labels.add(label("axis/title", part, each.middle(), y, style));
                y += sketch.line(style.size());
            }
        }
        return labels;
    }

    private static List<Mark.Label> moved(List<Mark.Label> labels, double down) {
        return labels.stream().map(each -> new Mark.Label(each.id(), each.text(), new Point(each.at().x(), each.at().y() + down),
                each.align(), each.style(), 0)).toList();
    }

    /// A text in two lines that are as short as they can be; in one where it is a single word.
    private List<String> halves(String text, TextStyle style) {
        List<String> best = List.of(text);
        double least = sketch.width(text, style.face(), style.size());
        for (int at = text.indexOf(' '); at > 0 && at < text.length() - 1; at = text.indexOf(' ', at + 1)) {
            List<String> parts = List.of(text.substring(0, at), text.substring(at + 1));
            // "day 0" stays together
            double width = Character.isDigit(text.charAt(at + 1)) ? least
                    : parts.stream().mapToDouble(each -> sketch.width(each, style.face(), style.size())).max().orElseThrow();
            if (width < least) {
                least = width;
                best = parts;
            }
        }
        return best;
    }

    /// True when labels do not cover each other.
    private boolean apart(List<Mark.Label> labels) {
        for (int i = 0; i < labels.size(); i++) {
            Rect wide = widened(sketch.metrics().bounds(labels.get(i)), sketch.type().axis());
            if (labels.subList(i + 1, labels.size()).stream().anyMatch(each -> sketch.metrics().bounds(each).intersects(wide))) {
                return false;
            }
        }
        return true;
    }

    private Mark.Label label(String role, String text, double wanted, double baseline, TextStyle style) {
        String shown = sketch.metrics().ellipsize(text, style.face(), style.size(), frame.width() - 2);
        double half = sketch.width(shown, style.face(), style.size()) / 2;
        double middle = Math.clamp(wanted, half + 1, frame.width() - half - 1);
        return Mark.Label.of(MarkId.of(role), shown, new Point(middle, baseline), Align.MIDDLE, style);
    }

    private boolean covers(List<Mark.Label> labels, double apart) {
        return labels.stream().anyMatch(each -> covers(sketch.metrics().bounds(each), apart));
    }

    private boolean covers(Rect box, double apart) {
        Rect wide = widened(box, apart);
        return taken.stream().anyMatch(each -> each.intersects(wide));
    }

    private static Rect widened(Rect box, double by) {
        return new Rect(box.x() - by, box.y(), box.width() + 2 * by, box.height());
    }

    private void add(Mark.Label label) {
        taken.add(sketch.metrics().bounds(label));
        sketch.add(label);
    }
}
