package decursus.paint.raster;

import decursus.figure.Figure;
import decursus.figure.Fill;
import decursus.figure.Glyph;
import decursus.figure.Ink;
import decursus.figure.Mark;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.Stroke;
import decursus.figure.TextMetrics;
import decursus.figure.TextStyle;
import decursus.figure.shape.PixelGrid;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Paints a figure with Java2D. Needs no display; the picture depends on the figure, the size and the JDK alone.
public final class RasterPainter {

    private final PixelGrid grid;
    private final TextMetrics metrics = TextMetrics.bundled();

    private RasterPainter(PixelGrid grid) {
        this.grid = grid;
    }

    /// The figure at `pixelsPerPoint`, rounded to whole pixels: RGB on opaque paper, else ARGB.
    ///
    /// @param pixelsPerPoint above 0; 300 dpi are 300/72
    /// @throws IllegalArgumentException in one sentence, when a side would have more than 20 000 pixels
    public static BufferedImage paint(Figure figure, double pixelsPerPoint) {
        return paint(figure, PixelSize.of(figure, pixelsPerPoint * 72));
    }

    /// The figure stretched by less than a pixel to fill exactly `size`.
    public static BufferedImage paint(Figure figure, PixelSize size) {
        return paint(figure, size, 0, size.height());
    }

    /// Some rows of the same picture, so that a large one need not be held as a whole.
    ///
    /// @param top first row, from 0
    /// @param rows number of rows, at least 1
    static BufferedImage paint(Figure figure, PixelSize size, int top, int rows) {
        int type = figure.paper().opaque() ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        BufferedImage image = new BufferedImage(size.width(), rows, type);
        double scaleX = size.width() / figure.width();
        double scaleY = size.height() / figure.height();
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.setColor(color(figure.paper()));
        canvas.fillRect(0, 0, size.width(), rows);
        canvas.translate(0, -top);
        canvas.scale(scaleX, scaleY);
        new RasterPainter(new PixelGrid(scaleX, scaleY)).paint(figure.marks(), canvas);
        canvas.dispose();
        return image;
    }

    private void paint(List<Mark> marks, Graphics2D canvas) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Rule rule -> paint(rule, canvas);
                case Mark.Polyline line -> stroke(path(line.points(), false), line.stroke(), canvas);
                case Mark.Columns columns -> paint(columns, canvas);
                case Mark.Area area -> paint(path(area.outline(), true), area.fill(), area.stroke(), canvas);
                case Mark.Box box -> paint(box, canvas);
                case Mark.Symbol symbol -> paint(symbol, canvas);
                case Mark.Datum _ -> { }
                case Mark.Label label -> paint(label, canvas);
                case Mark.Group group -> paint(group, canvas);
            }
        }
    }

    private void paint(Mark.Group group, Graphics2D canvas) {
        Graphics2D inner = (Graphics2D) canvas.create();
        if (group.clip() != null) {
            Rect clip = grid.edges(group.clip());
            inner.clip(new Rectangle2D.Double(clip.x(), clip.y(), clip.width(), clip.height()));
        }
        paint(group.marks(), inner);
        inner.dispose();
    }

    private void paint(Mark.Rule rule, Graphics2D canvas) {
        Stroke stroke = rule.stroke();
        double width = grid.lineWidth(stroke.width());
        Point from = rule.from();
        Point to = rule.to();
        if (from.x() == to.x()) {
            double x = grid.middleX(from.x(), width);
            line(new Point(x, from.y()), new Point(x, to.y()), stroke, width, canvas);
        } else if (from.y() == to.y()) {
            double y = grid.middleY(from.y(), width);
            line(new Point(from.x(), y), new Point(to.x(), y), stroke, width, canvas);
        } else {
            line(from, to, stroke, stroke.width(), canvas);
        }
    }

    private static void line(Point from, Point to, Stroke stroke, double width, Graphics2D canvas) {
        stroke(new Line2D.Double(from.x(), from.y(), to.x(), to.y()), stroke, width, canvas);
    }

    private void paint(Mark.Columns columns, Graphics2D canvas) {
        canvas.setPaint(color(columns.ink()));
        for (int i = 0; i < columns.spans().size(); i++) {
            if (!columns.spans().empty(i)) {
                Rect rect = grid.column(columns, i);
                canvas.fill(new Rectangle2D.Double(rect.x(), rect.y(), rect.width(), rect.height()));
            }
        }
    }

    private void paint(Mark.Box box, Graphics2D canvas) {
        Stroke stroke = box.stroke();
        Rect rect = grid.edges(box.rect());
        if (stroke == null) {
            fill(rounded(rect, box.radius()), box.fill(), canvas);
            return;
        }
        double width = grid.lineWidth(stroke.width());
        Shape shape = rounded(grid.lined(box.rect(), width), box.radius());
        fill(shape, box.fill(), canvas);
        stroke(shape, stroke, width, canvas);
    }

    private static Shape rounded(Rect rect, double radius) {
        return radius == 0 ? new Rectangle2D.Double(rect.x(), rect.y(), rect.width(), rect.height()) : BoxPath.of(rect, radius);
    }

    private static void paint(Mark.Symbol symbol, Graphics2D canvas) {
        for (Glyph.Part part : symbol.glyph().parts()) {
            switch (part) {
                case Glyph.Part.Disc(double radius, Glyph.Draw draw) -> {
                    double reach = radius * symbol.size();
                    paint(new Ellipse2D.Double(symbol.at().x() - reach, symbol.at().y() - reach, 2 * reach, 2 * reach),
                            draw, symbol, canvas);
                }
                case Glyph.Part.Polygon(List<Point> points, Glyph.Draw draw) ->
                    paint(path(points.stream().map(point -> placed(point, symbol)).toList(), true), draw, symbol, canvas);
                case Glyph.Part.Line(Point from, Point to) -> {
                    Stroke stroke = symbol.lineStroke();
                    line(placed(from, symbol), placed(to, symbol), stroke, stroke.width(), canvas);
                }
            }
        }
    }

    private static Point placed(Point part, Mark.Symbol symbol) {
        return new Point(symbol.at().x() + part.x() * symbol.size(), symbol.at().y() + part.y() * symbol.size());
    }

    private static void paint(Shape shape, Glyph.Draw draw, Mark.Symbol symbol, Graphics2D canvas) {
        if (draw != Glyph.Draw.LINE) {
            fill(shape, new Fill.Solid(symbol.fill()), canvas);
        }
        if (draw != Glyph.Draw.FILL || symbol.stroke() != null) {
            stroke(shape, symbol.lineStroke(), canvas);
        }
    }

    private void paint(Mark.Label label, Graphics2D canvas) {
        TextStyle style = label.style();
        Mark.Label placed = new Mark.Label(label.id(), label.text(), grid.baseline(label.at(), label.rotationDegrees()),
                label.align(), style, label.rotationDegrees());
        Shape letters = GlyphPaths.placement(placed).createTransformedShape(GlyphPaths.outline(placed, metrics));
        if (style.halo() != null) {
            stroke(letters, new Stroke(style.halo(), style.haloWidth(), List.of(), Stroke.Cap.ROUND), canvas);
        }
        fill(letters, new Fill.Solid(style.ink()), canvas);
    }

    private static void paint(Shape shape, Fill fill, @Nullable Stroke stroke, Graphics2D canvas) {
        fill(shape, fill, canvas);
        if (stroke != null) {
            stroke(shape, stroke, canvas);
        }
    }

    private static void fill(Shape shape, Fill fill, Graphics2D canvas) {
        canvas.setPaint(switch (fill) {
            case Fill.Solid(Ink ink) -> color(ink);
            case Fill.Hatch hatch -> new HatchPaint(hatch);
            case Fill.Fade(Ink from, Ink to) -> fade(shape.getBounds2D(), from, to);
        });
        canvas.fill(shape);
    }

    private static Paint fade(Rectangle2D bounds, Ink from, Ink to) {
        return bounds.getWidth() == 0 ? color(from)
                : new GradientPaint((float) bounds.getMinX(), 0, color(from), (float) bounds.getMaxX(), 0, color(to));
    }

    private static void stroke(Shape shape, Stroke stroke, Graphics2D canvas) {
        stroke(shape, stroke, stroke.width(), canvas);
    }

    private static void stroke(Shape shape, Stroke stroke, double width, Graphics2D canvas) {
        int cap = switch (stroke.cap()) {
            case BUTT -> BasicStroke.CAP_BUTT;
            case ROUND -> BasicStroke.CAP_ROUND;
        };
        float[] dash = new float[stroke.dash().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = stroke.dash().get(i).floatValue();
        }
        canvas.setPaint(color(stroke.ink()));
        canvas.setStroke(new BasicStroke((float) width, cap, BasicStroke.JOIN_ROUND, 1, dash.length == 0 ? null : dash, 0));
        canvas.draw(shape);
    }

    private static Path2D path(List<Point> points, boolean closed) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, points.size() + 1);
        for (Point point : points) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(point.x(), point.y());
            } else {
                path.lineTo(point.x(), point.y());
            }
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }

    private static Color color(Ink ink) {
        return new Color(ink.red(), ink.green(), ink.blue(), (int) Math.round(ink.alpha() * 255));
    }
}
