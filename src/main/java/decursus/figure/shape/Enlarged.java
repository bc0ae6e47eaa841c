package decursus.figure.shape;

import decursus.figure.Figure;
import decursus.figure.Fill;
import decursus.figure.Mark;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.Spans;
import decursus.figure.Stroke;
import decursus.figure.TextStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The same figure at another size: sheet, places, letters, lines and patterns alike, as a projector or a printer enlarges it.
public final class Enlarged {

    private final double factor;

    private Enlarged(double factor) {
        this.factor = factor;
    }

    /// A figure whose every measure is `factor` times as large.
    ///
    /// @param factor above 0; below 1 makes it smaller
    public static Figure by(Figure figure, double factor) {
        if (factor == 1) {
            return figure;
        }
        Enlarged enlarged = new Enlarged(factor);
        return new Figure(figure.width() * factor, figure.height() * factor, figure.paper(), enlarged.marks(figure.marks()), figure.info());
    }

    private List<Mark> marks(List<Mark> marks) {
        return marks.stream().map(this::mark).toList();
    }

    private Mark mark(Mark mark) {
        return switch (mark) {
            case Mark.Rule rule -> new Mark.Rule(rule.id(), point(rule.from()), point(rule.to()), line(rule.stroke()));
            case Mark.Polyline line -> new Mark.Polyline(line.id(), points(line.points()), line(line.stroke()));
            case Mark.Columns columns -> new Mark.Columns(columns.id(), columns.left() * factor, columns.step() * factor,
                    spans(columns.spans()), columns.ink());
            case Mark.Area area -> new Mark.Area(area.id(), points(area.outline()), fill(area.fill()), stroke(area.stroke()));
            case Mark.Box box -> new Mark.Box(box.id(), rect(box.rect()), box.radius() * factor, fill(box.fill()), stroke(box.stroke()));
            case Mark.Symbol symbol -> new Mark.Symbol(symbol.id(), symbol.glyph(), point(symbol.at()), symbol.size() * factor,
                    symbol.fill(), stroke(symbol.stroke()));
            case Mark.Datum datum -> new Mark.Datum(datum.id(), point(datum.at()));
            case Mark.Label label -> new Mark.Label(label.id(), label.text(), point(label.at()), label.align(), letters(label.style()),
                    label.rotationDegrees());
            case Mark.Group group -> new Mark.Group(group.id(), group.clip() == null ? null : rect(group.clip()), marks(group.marks()));
        };
    }

    private Point point(Point point) {
        return new Point(point.x() * factor, point.y() * factor);
    }

    private List<Point> points(List<Point> points) {
        return points.stream().map(this::point).toList();
    }

    private Rect rect(Rect rect) {
        return new Rect(rect.x() * factor, rect.y() * factor, rect.width() * factor, rect.height() * factor);
    }

    private Spans spans(Spans spans) {
        double[] all = new double[2 * spans.size()];
        for (int i = 0; i < spans.size(); i++) {
            all[2 * i] = spans.top(i) * factor;
            all[2 * i + 1] = spans.bottom(i) * factor;
        }
        return Spans.of(all);
    }

    private TextStyle letters(TextStyle style) {
        return new TextStyle(style.face(), style.size() * factor, style.ink(), style.halo());
    }

    private Stroke line(Stroke stroke) {
        List<Double> dash = new ArrayList<>();
        stroke.dash().forEach(each -> dash.add(each * factor));
        return new Stroke(stroke.ink(), stroke.width() * factor, dash, stroke.cap());
    }

    private @Nullable Stroke stroke(@Nullable Stroke stroke) {
        return stroke == null ? null : line(stroke);
    }

    private Fill fill(Fill fill) {
        return switch (fill) {
            case Fill.Solid solid -> solid;
            case Fill.Fade fade -> fade;
            // lines are never set closer than a hatch may have them
            case Fill.Hatch hatch -> new Fill.Hatch(hatch.ink(), hatch.ground(), hatch.angleDegrees(),
                    Math.max(hatch.spacing() * factor, Fill.Hatch.CLOSEST), hatch.lineWidth() * factor, hatch.weave());
        };
    }
}
