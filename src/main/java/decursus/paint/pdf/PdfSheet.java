package decursus.paint.pdf;

import decursus.figure.Fill;
import decursus.figure.Glyph;
import decursus.figure.Ink;
import decursus.figure.Mark;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.Spans;
import decursus.figure.Stroke;
import decursus.figure.TextMetrics;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.jspecify.annotations.Nullable;

/// Draws marks into a page's content, in points with y downward.
final class PdfSheet {

    /// Round joins and caps, as the content stream counts them.
    static final int ROUND = 1;
    private static final int BUTT = 0;
    /// The shortest dash with round ends, in points.
    private static final double DOT = 0.07;

    private final PDPageContentStream stream;
    private final PdfInks inks;
    private final PdfPaths paths;
    private final PdfLabels labels;
    private final TextMetrics metrics = TextMetrics.bundled();

    PdfSheet(PDDocument document, PDPageContentStream stream, PdfFonts fonts) {
        this.stream = stream;
        this.inks = new PdfInks(document, stream);
        this.paths = new PdfPaths(stream);
        this.labels = new PdfLabels(stream, fonts, inks, metrics);
    }

    /// The ground beneath everything.
    void paper(Ink ink, Rect sheet) throws IOException {
        fill(new Fill.Solid(ink), sheet, () -> paths.box(sheet, 0));
    }

    void draw(Mark mark) throws IOException {
        switch (mark) {
            case Mark.Rule rule -> stroke(rule.stroke(), () -> paths.line(rule.from(), rule.to()));
            case Mark.Polyline line -> stroke(line.stroke(), () -> paths.points(line.points(), false));
            case Mark.Columns columns -> fill(new Fill.Solid(columns.ink()), columns.bounds(metrics), () -> {
                for (List<Point> outline : Spans.outlines(columns)) {
                    paths.points(outline, true);
                }
            });
            case Mark.Area area -> shape(area.fill(), area.stroke(), area.bounds(metrics), () -> paths.points(area.outline(), true));
            case Mark.Box box -> shape(box.fill(), box.stroke(), box.rect(), () -> paths.box(box.rect(), box.radius()));
            case Mark.Symbol symbol -> symbol(symbol);
            case Mark.Datum _ -> { }
            case Mark.Label label -> labels.draw(label);
            case Mark.Group group -> group(group);
        }
    }

    private void group(Mark.Group group) throws IOException {
        stream.saveGraphicsState();
        if (group.clip() != null) {
            paths.box(group.clip(), 0);
            stream.clip();
        }
        for (Mark mark : group.marks()) {
            draw(mark);
        }
        stream.restoreGraphicsState();
    }

    private void symbol(Mark.Symbol symbol) throws IOException {
        for (Glyph.Part part : symbol.glyph().parts()) {
            switch (part) {
                case Glyph.Part.Disc(double radius, Glyph.Draw draw) -> {
                    double reach = radius * symbol.size();
                    part(symbol, draw, () -> paths.box(new Rect(symbol.at().x(), symbol.at().y(), 0, 0).inset(-reach), reach));
                }
                case Glyph.Part.Polygon(List<Point> points, Glyph.Draw draw) -> part(symbol, draw,
                        () -> paths.points(points.stream().map(point -> placed(point, symbol)).toList(), true));
                case Glyph.Part.Line(Point from, Point to) -> stroke(symbol.lineStroke(), () ->
                        paths.line(placed(from, symbol), placed(to, symbol)));
            }
        }
    }

    private void part(Mark.Symbol symbol, Glyph.Draw draw, PdfPaths.Path path) throws IOException {
        if (draw != Glyph.Draw.LINE) {
            fill(new Fill.Solid(symbol.fill()), symbol.bounds(metrics), path);
        }
        if (draw != Glyph.Draw.FILL || symbol.stroke() != null) {
            stroke(symbol.lineStroke(), path);
        }
    }

    private static Point placed(Point part, Mark.Symbol symbol) {
        return new Point(symbol.at().x() + part.x() * symbol.size(), symbol.at().y() + part.y() * symbol.size());
    }

    private void shape(Fill fill, @Nullable Stroke stroke, Rect bounds, PdfPaths.Path path) throws IOException {
        fill(fill, bounds, path);
        if (stroke != null) {
            stroke(stroke, path);
        }
    }

    private void fill(Fill fill, Rect bounds, PdfPaths.Path path) throws IOException {
        switch (fill) {
            case Fill.Solid(Ink ink) -> {
                if (ink.alpha() > 0) {
                    inks.fill(ink);
                    path.add();
                    stream.fill();
                }
            }
            case Fill.Fade(Ink from, Ink to) -> {
                stream.saveGraphicsState();
                path.add();
                stream.clip();
                inks.fade(from, to, bounds);
                stream.restoreGraphicsState();
            }
            case Fill.Hatch hatch -> {
                if (hatch.ground() != null) {
                    fill(new Fill.Solid(hatch.ground()), bounds, path);
                }
                stream.saveGraphicsState();
                path.add();
                stream.clip();
                stroke(hatch.stroke(), () -> paths.lines(hatch.lines(bounds)));
                stream.restoreGraphicsState();
            }
        }
    }

    private void stroke(Stroke stroke, PdfPaths.Path path) throws IOException {
        inks.stroke(stroke.ink());
        stream.setLineWidth((float) stroke.width());
        stream.setLineCapStyle(switch (stroke.cap()) {
            case BUTT -> BUTT;
            case ROUND -> ROUND;
        });
        stream.setLineDashPattern(dash(stroke), 0);
        path.add();
        stream.stroke();
    }

    /// The dashes' lengths. Readers, PDFBox among them, lengthen the shortest dashes without shortening the gaps, and then
    /// dots wander from where they stand in other media; so a dot is written as long as that and its gap is made up for.
    private static float[] dash(Stroke stroke) {
        float[] dash = new float[stroke.dash().size()];
        for (int i = 0; i < dash.length; i += 2) {
            double on = stroke.dash().get(i);
            double off = stroke.dash().get(i + 1);
            double length = stroke.cap() == Stroke.Cap.ROUND && on < DOT && on + off > DOT ? DOT : on;
            dash[i] = (float) length;
            dash[i + 1] = (float) (on + off - length);
        }
        return dash;
    }
}
