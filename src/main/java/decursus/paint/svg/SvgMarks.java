package decursus.paint.svg;

import decursus.figure.Fill;
import decursus.figure.Glyph;
import decursus.figure.Ink;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.Spans;
import decursus.figure.Stroke;
import decursus.figure.TextMetrics;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// Writes marks as elements. Ids are numbers in drawing order.
final class SvgMarks {

    private final SvgWriter out;
    private final SvgLabels labels;
    private final TextMetrics metrics = TextMetrics.bundled();
    private int clips;
    private int fades;

    SvgMarks(SvgWriter out) {
        this.out = out;
        this.labels = new SvgLabels(out, metrics);
    }

    void write(Mark mark) throws XMLStreamException {
        switch (mark) {
            case Mark.Rule rule -> {
                open("line", rule.id()).with("x1", rule.from().x()).with("y1", rule.from().y())
                        .with("x2", rule.to().x()).with("y2", rule.to().y());
                stroke(rule.stroke());
                close(rule.id());
            }
            case Mark.Polyline line -> {
                open("polyline", line.id()).with("points", SvgNumber.points(line.points()));
                stroke(line.stroke());
                close(line.id());
            }
            case Mark.Columns columns -> {
                for (List<Point> outline : Spans.outlines(columns)) {
                    open("polygon", columns.id()).with("points", SvgNumber.points(outline));
                    fill(columns.ink());
                    close(columns.id());
                }
            }
            case Mark.Area area -> write(area.id(), area.fill(), area.stroke(), area.bounds(metrics),
                    name -> name.open("polygon").with("points", SvgNumber.points(area.outline())));
            case Mark.Box box -> write(box.id(), box.fill(), box.stroke(), box.rect(), name -> rect(name, box));
            case Mark.Symbol symbol -> symbol(symbol);
            case Mark.Datum _ -> { }
            case Mark.Label label -> labels.write(label);
            case Mark.Group group -> group(group);
        }
    }

    private static void rect(SvgWriter out, Mark.Box box) throws XMLStreamException {
        Rect rect = box.rect();
        Stroke edge = box.stroke();
        if (box.radius() > 0 && edge != null && !edge.dash().isEmpty()) {
            out.open("path").with("d", SvgPath.of(rect, box.radius()));
            return;
        }
        out.open("rect").with("x", rect.x()).with("y", rect.y()).with("width", rect.width()).with("height", rect.height());
        if (box.radius() > 0) {
            out.with("rx", box.radius()).with("ry", box.radius());
        }
    }

    private void group(Mark.Group group) throws XMLStreamException {
        if (group.marks().stream().allMatch(Mark.Datum.class::isInstance)) {
            return;
        }
        Rect clip = group.clip();
        String id = clip == null ? "" : clip(name -> name.open("rect").with("x", clip.x()).with("y", clip.y())
                .with("width", clip.width()).with("height", clip.height()));
        open("g", group.id());
        if (clip != null) {
            out.with("clip-path", "url(#" + id + ")");
        }
        out.line();
        for (Mark mark : group.marks()) {
            write(mark);
        }
        out.close();
    }

    /// Opens a shape's element, its geometry as attributes.
    @FunctionalInterface
    private interface Shape {
        void open(SvgWriter out) throws XMLStreamException;
    }

    private String clip(Shape shape) throws XMLStreamException {
        String id = "clip" + ++clips;
        out.open("clipPath").with("id", id).line();
        shape.open(out);
        out.close().close();
        return id;
    }

    /// A shape that is filled and perhaps outlined. Hatching is drawn as lines cut to the shape, which every reader shows
    /// alike; patterns are not.
    private void write(MarkId id, Fill fill, @Nullable Stroke stroke, Rect bounds, Shape shape) throws XMLStreamException {
        switch (fill) {
            case Fill.Solid(Ink ink) -> {
                shape.open(out);
                identify(id);
                fill(ink);
                stroke(stroke);
                close(id);
            }
            case Fill.Fade(Ink from, Ink to) -> {
                String fade = fade(from, to);
                shape.open(out);
                identify(id);
                out.with("fill", "url(#" + fade + ")");
                stroke(stroke);
                close(id);
            }
            case Fill.Hatch hatch -> {
                String clip = clip(shape);
                open("g", id).line();
                title(id);
                if (hatch.ground() != null) {
                    shape.open(out);
                    fill(hatch.ground());
                    out.close();
                }
                out.open("path").with("clip-path", "url(#" + clip + ")").with("d", lines(hatch.lines(bounds)));
                stroke(hatch.stroke());
                out.close();
                if (stroke != null) {
                    shape.open(out);
                    stroke(stroke);
                    out.close();
                }
                out.close();
            }
        }
    }

    private static String lines(List<double[]> lines) {
        StringBuilder path = new StringBuilder();
        for (double[] line : lines) {
            path.append('M').append(SvgNumber.of(line[0])).append(' ').append(SvgNumber.of(line[1]))
                    .append('L').append(SvgNumber.of(line[2])).append(' ').append(SvgNumber.of(line[3]));
        }
        return path.toString();
    }

    private String fade(Ink from, Ink to) throws XMLStreamException {
        String id = "fade" + ++fades;
        out.open("linearGradient").with("id", id).line();
        stop(0, from);
        stop(1, to);
        out.close();
        return id;
    }

    private void stop(int offset, Ink ink) throws XMLStreamException {
        out.open("stop").with("offset", offset).with("stop-color", ink.hex());
        if (!ink.opaque()) {
            out.with("stop-opacity", ink.alpha());
        }
        out.close();
    }

    private void symbol(Mark.Symbol symbol) throws XMLStreamException {
        boolean several = symbol.glyph().parts().size() > 1;
        if (several) {
            open("g", symbol.id()).line();
            title(symbol.id());
        }
        for (Glyph.Part part : symbol.glyph().parts()) {
            Glyph.Draw draw = part(part, symbol);
            if (!several) {
                identify(symbol.id());
            }
            if (draw != Glyph.Draw.LINE) {
                fill(symbol.fill());
            }
            if (draw != Glyph.Draw.FILL || symbol.stroke() != null) {
                stroke(symbol.lineStroke());
            }
            if (!several) {
                title(symbol.id());
            }
            out.close();
        }
        if (several) {
            out.close();
        }
    }

    private Glyph.Draw part(Glyph.Part part, Mark.Symbol symbol) throws XMLStreamException {
        return switch (part) {
            case Glyph.Part.Disc(double radius, Glyph.Draw draw) -> {
                out.open("circle").with("cx", symbol.at().x()).with("cy", symbol.at().y()).with("r", radius * symbol.size());
                yield draw;
            }
            case Glyph.Part.Polygon(List<Point> points, Glyph.Draw draw) -> {
                out.open("polygon").with("points", SvgNumber.points(points.stream().map(point -> placed(point, symbol)).toList()));
                yield draw;
            }
            case Glyph.Part.Line(Point from, Point to) -> {
                Point start = placed(from, symbol);
                Point end = placed(to, symbol);
                out.open("line").with("x1", start.x()).with("y1", start.y()).with("x2", end.x()).with("y2", end.y());
                yield Glyph.Draw.LINE;
            }
        };
    }

    private static Point placed(Point part, Mark.Symbol symbol) {
        return new Point(symbol.at().x() + part.x() * symbol.size(), symbol.at().y() + part.y() * symbol.size());
    }

    private SvgWriter open(String name, MarkId id) throws XMLStreamException {
        out.open(name);
        identify(id);
        return out;
    }

    /// The role as a class, so that all marks of one kind can be picked at once.
    private void identify(MarkId id) throws XMLStreamException {
        out.with("class", SvgLabels.role(id));
    }

    private void close(MarkId id) throws XMLStreamException {
        title(id);
        out.close();
    }

    private void title(MarkId id) throws XMLStreamException {
        if (id.verbatim() != null) {
            out.element("title", id.verbatim());
        }
    }

    private void fill(Ink ink) throws XMLStreamException {
        out.with("fill", ink.hex());
        if (!ink.opaque()) {
            out.with("fill-opacity", ink.alpha());
        }
    }

    private void stroke(@Nullable Stroke stroke) throws XMLStreamException {
        if (stroke == null) {
            return;
        }
        out.with("stroke", stroke.ink().hex()).with("stroke-width", stroke.width());
        if (!stroke.ink().opaque()) {
            out.with("stroke-opacity", stroke.ink().alpha());
        }
        if (!stroke.dash().isEmpty()) {
            out.with("stroke-dasharray", String.join(" ", stroke.dash().stream().map(SvgNumber::of).toList()));
        }
        if (stroke.cap() == Stroke.Cap.ROUND) {
            out.with("stroke-linecap", "round");
        }
    }
}
