package decursus.paint.canvas;

import decursus.figure.Figure;
import decursus.figure.Fill;
import decursus.figure.Glyph;
import decursus.figure.Mark;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.Stroke;
import decursus.figure.shape.BoxOutline;
import decursus.figure.shape.PixelGrid;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Affine;
import org.jspecify.annotations.Nullable;

/// Paints figures on a JavaFX canvas so that they look as [decursus.paint.raster] exports them. One painter serves one canvas
/// for all its frames: it keeps the pictures of
/// labels, colours and hatch patterns. To be used on one thread at a time.
public final class CanvasPainter {

    private final Palette palette = new Palette();
    private final LabelPainter labels = new LabelPainter(palette);
    private final Overlay overlay = new Overlay();
    private PixelGrid grid = new PixelGrid(1, 1);
    private double[] xs = new double[64];
    private double[] ys = new double[64];

    /// Paints the paper and all marks from the canvas's current origin; its other state comes back as it was.
    ///
    /// @param scale the canvas's own units per point, above 0
    /// @param outputScale device pixels per unit of the canvas: 1, or the window's output scale on a dense screen. For crisp
    ///     lines the origin must lie on a whole device pixel
    public void paint(Figure figure, GraphicsContext canvas, double scale, double outputScale) {
        double pixelsPerPoint = scale * outputScale;
        grid = new PixelGrid(pixelsPerPoint, pixelsPerPoint);
        palette.scaleTo(pixelsPerPoint);
        Affine devicePixels = canvas.getTransform();
        devicePixels.appendScale(1 / outputScale, 1 / outputScale);
        labels.begin(devicePixels, grid);
        overlay.begin(devicePixels);
        canvas.save();
        canvas.scale(scale, scale);
        canvas.setLineJoin(StrokeLineJoin.ROUND);
        canvas.setFillRule(FillRule.NON_ZERO);
        canvas.setFill(palette.color(figure.paper()));
        Rect sheet = grid.edges(new Rect(0, 0, figure.width(), figure.height()));
        canvas.fillRect(0, 0, sheet.width(), sheet.height());
        paint(figure.marks(), sheet, canvas);
        canvas.restore();
    }

    /// @param clip where the marks are seen, in points
    private void paint(List<Mark> marks, Rect clip, GraphicsContext canvas) {
        for (int i = 0; i < marks.size(); i++) {
            int end = i;
            while (end < marks.size() && Overlay.takes(marks.get(end))) {
                end++;
            }
            if (end > i) {
                overlay.paint(marks, i, end, clip, grid, canvas);
                i = end - 1;
                continue;
            }
            switch (marks.get(i)) {
                case Mark.Rule rule -> paint(rule, canvas);
                case Mark.Polyline line -> paint(line, canvas);
                case Mark.Columns columns -> paint(columns, canvas);
                case Mark.Area area -> paint(area, canvas);
                case Mark.Box box -> paint(box, canvas);
                case Mark.Symbol symbol -> paint(symbol, canvas);
                case Mark.Datum _ -> { }
                case Mark.Label label -> labels.paint(label, grid, canvas);
                case Mark.Group group -> paint(group, clip, canvas);
            }
        }
    }

    private void paint(Mark.Group group, Rect outer, GraphicsContext canvas) {
        if (group.clip() == null) {
            paint(group.marks(), outer, canvas);
            return;
        }
        Rect clip = grid.edges(group.clip());
        canvas.save();
        canvas.beginPath();
        canvas.rect(clip.x(), clip.y(), clip.width(), clip.height());
        canvas.clip();
        paint(group.marks(), clip.intersects(outer) ? clip.intersection(outer) : new Rect(clip.x(), clip.y(), 0, 0), canvas);
        canvas.restore();
    }

    private void paint(Mark.Rule rule, GraphicsContext canvas) {
        double width = grid.lineWidth(rule.stroke().width());
        Point from = rule.from();
        Point to = rule.to();
        if (from.x() == to.x()) {
            double x = grid.middleX(from.x(), width);
            take(rule.stroke(), width, canvas);
            canvas.strokeLine(x, from.y(), x, to.y());
        } else if (from.y() == to.y()) {
            double y = grid.middleY(from.y(), width);
            take(rule.stroke(), width, canvas);
            canvas.strokeLine(from.x(), y, to.x(), y);
        } else {
            take(rule.stroke(), rule.stroke().width(), canvas);
            canvas.strokeLine(from.x(), from.y(), to.x(), to.y());
        }
    }

    /// Makes the canvas's next lines those of a stroke, `width` points wide.
    private void take(Stroke stroke, double width, GraphicsContext canvas) {
        canvas.setStroke(palette.color(stroke.ink()));
        canvas.setLineWidth(width);
        canvas.setLineCap(switch (stroke.cap()) {
            case BUTT -> StrokeLineCap.BUTT;
            case ROUND -> StrokeLineCap.ROUND;
        });
        canvas.setLineDashes(palette.dash(stroke));
    }

    private void paint(Mark.Polyline line, GraphicsContext canvas) {
        int count = line.points().size();
        reserve(count);
        line.copyTo(xs, ys);
        take(line.stroke(), line.stroke().width(), canvas);
        canvas.strokePolyline(xs, ys, count);
    }

    private void paint(Mark.Columns columns, GraphicsContext canvas) {
        canvas.setFill(palette.color(columns.ink()));
        for (int i = 0; i < columns.spans().size(); i++) {
            if (!columns.spans().empty(i)) {
                Rect rect = grid.column(columns, i);
                canvas.fillRect(rect.x(), rect.y(), rect.width(), rect.height());
            }
        }
    }

    private void paint(Mark.Area area, GraphicsContext canvas) {
        int count = area.outline().size();
        reserve(count);
        area.copyTo(xs, ys);
        fill(area.fill(), canvas);
        canvas.fillPolygon(xs, ys, count);
        if (area.stroke() != null) {
            take(area.stroke(), area.stroke().width(), canvas);
            canvas.strokePolygon(xs, ys, count);
        }
    }

    private void reserve(int count) {
        if (xs.length < count) {
            xs = new double[Math.max(count, 2 * xs.length)];
            ys = new double[xs.length];
        }
    }

    private void fill(Fill fill, GraphicsContext canvas) {
        canvas.setFill(palette.paint(fill));
    }

    private void paint(Mark.Box box, GraphicsContext canvas) {
        Stroke stroke = box.stroke();
        double width = stroke == null ? 0 : grid.lineWidth(stroke.width());
        Rect rect = stroke == null ? grid.edges(box.rect()) : grid.lined(box.rect(), width);
        double arc = 2 * box.radius();
        fill(box.fill(), canvas);
        if (arc == 0) {
            canvas.fillRect(rect.x(), rect.y(), rect.width(), rect.height());
        } else {
            canvas.fillRoundRect(rect.x(), rect.y(), rect.width(), rect.height(), arc, arc);
        }
        if (stroke == null) {
            return;
        }
        take(stroke, width, canvas);
        if (!stroke.dash().isEmpty()) {
            canvas.beginPath();
            BoxOutline.draw(rect, box.radius(), new OutlinePen(canvas));
            canvas.stroke();
        } else if (arc == 0) {
            canvas.strokeRect(rect.x(), rect.y(), rect.width(), rect.height());
        } else {
            canvas.strokeRoundRect(rect.x(), rect.y(), rect.width(), rect.height(), arc, arc);
        }
    }

    private void paint(Mark.Symbol symbol, GraphicsContext canvas) {
        List<Glyph.Part> parts = symbol.glyph().parts();
        for (int i = 0; i < parts.size(); i++) {
            switch (parts.get(i)) {
                case Glyph.Part.Disc disc -> paint(disc, symbol, canvas);
                case Glyph.Part.Polygon polygon -> paint(polygon, symbol, canvas);
                case Glyph.Part.Line line -> {
                    Stroke stroke = symbol.lineStroke();
                    take(stroke, stroke.width(), canvas);
                    canvas.strokeLine(x(line.from(), symbol), y(line.from(), symbol), x(line.to(), symbol), y(line.to(), symbol));
                }
            }
        }
    }

    private void paint(Glyph.Part.Disc disc, Mark.Symbol symbol, GraphicsContext canvas) {
        double reach = disc.radius() * symbol.size();
        double left = symbol.at().x() - reach;
        double top = symbol.at().y() - reach;
        if (disc.draw() != Glyph.Draw.LINE) {
            canvas.setFill(palette.color(symbol.fill()));
            canvas.fillOval(left, top, 2 * reach, 2 * reach);
        }
        Stroke line = outline(disc.draw(), symbol);
        if (line != null) {
            take(line, line.width(), canvas);
            canvas.strokeOval(left, top, 2 * reach, 2 * reach);
        }
    }

    private void paint(Glyph.Part.Polygon polygon, Mark.Symbol symbol, GraphicsContext canvas) {
        List<Point> points = polygon.points();
        int count = points.size();
        reserve(count);
        for (int i = 0; i < count; i++) {
            xs[i] = x(points.get(i), symbol);
            ys[i] = y(points.get(i), symbol);
        }
        if (polygon.draw() != Glyph.Draw.LINE) {
            canvas.setFill(palette.color(symbol.fill()));
            canvas.fillPolygon(xs, ys, count);
        }
        Stroke line = outline(polygon.draw(), symbol);
        if (line != null) {
            take(line, line.width(), canvas);
            canvas.strokePolygon(xs, ys, count);
        }
    }

    private static @Nullable Stroke outline(Glyph.Draw draw, Mark.Symbol symbol) {
        return draw != Glyph.Draw.FILL || symbol.stroke() != null ? symbol.lineStroke() : null;
    }

    private static double x(Point part, Mark.Symbol symbol) {
        return symbol.at().x() + part.x() * symbol.size();
    }

    private static double y(Point part, Mark.Symbol symbol) {
        return symbol.at().y() + part.y() * symbol.size();
    }
}
