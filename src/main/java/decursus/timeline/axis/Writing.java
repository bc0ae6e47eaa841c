package decursus.timeline.axis;

import decursus.figure.Align;
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
        if (!covers(sketch.metrics().bounds(label))) {
            add(label);
        }
    }

    /// Writes a few short lines beneath the middle of a stretch of width, the second one muted; together in the first row
    /// where they cover nothing.
    void write(String role, List<String> lines, double x0, double x1, double baseline) {
        double size = sketch.type().note();
        double y = baseline;
        List<Mark.Label> labels = labels(role, lines, (x0 + x1) / 2, y);
        while (labels.stream().anyMatch(each -> covers(sketch.metrics().bounds(each)))) {
            y += sketch.line(size);
            labels = labels(role, lines, (x0 + x1) / 2, y);
        }
        labels.forEach(this::add);
    }

    private List<Mark.Label> labels(String role, List<String> lines, double middle, double baseline) {
        double size = sketch.type().note();
        List<Mark.Label> labels = new ArrayList<>();
        for (String line : lines) {
            TextStyle style = sketch.plain(size, labels.isEmpty() ? sketch.inks().text() : sketch.inks().muted());
            labels.add(label(role, line, middle, baseline + labels.size() * sketch.line(size), style));
        }
        return labels;
    }

    /// Writes a title beneath the middle of a stretch of width, in the first row from a baseline on where it covers nothing.
    void title(String text, double x0, double x1, double baseline) {
        TextStyle style = sketch.semibold(sketch.type().axis(), sketch.inks().text());
        double y = baseline;
        Mark.Label label = label("axis/title", text, (x0 + x1) / 2, y, style);
        while (covers(sketch.metrics().bounds(label))) {
            y += sketch.line(style.size());
            label = label("axis/title", text, (x0 + x1) / 2, y, style);
        }
        add(label);
    }

    private Mark.Label label(String role, String text, double wanted, double baseline, TextStyle style) {
        String shown = sketch.metrics().ellipsize(text, style.face(), style.size(), frame.width() - 2);
        double half = sketch.width(shown, style.face(), style.size()) / 2;
        double middle = Math.clamp(wanted, half + 1, frame.width() - half - 1);
        return Mark.Label.of(MarkId.of(role), shown, new Point(middle, baseline), Align.MIDDLE, style);
    }

    private boolean covers(Rect box) {
        Rect wide = new Rect(box.x() - APART, box.y(), box.width() + 2 * APART, box.height());
        return taken.stream().anyMatch(each -> each.intersects(wide));
    }

    private void add(Mark.Label label) {
        taken.add(sketch.metrics().bounds(label));
        sketch.add(label);
    }
}
