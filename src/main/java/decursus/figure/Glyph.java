package decursus.figure;

import java.util.ArrayList;
import java.util.List;

/// The marker shapes, balanced to look equally heavy at one size. Each is given as parts around the origin at size 1
/// (a circle has diameter 1), so that every painter draws the same shape.
public enum Glyph {
    CIRCLE(disc(Draw.FILL)),
    RING(disc(Draw.BOTH)),
    SQUARE(square(Draw.FILL)),
    OPEN_SQUARE(square(Draw.BOTH)),
    DIAMOND(diamond(Draw.FILL)),
    OPEN_DIAMOND(diamond(Draw.BOTH)),
    TRIANGLE_UP(triangle(Draw.FILL, 1)),
    TRIANGLE_DOWN(triangle(Draw.FILL, -1)),
    OPEN_TRIANGLE_UP(triangle(Draw.BOTH, 1)),
    OPEN_TRIANGLE_DOWN(triangle(Draw.BOTH, -1)),
    CROSS(line(-0.42, -0.42, 0.42, 0.42), line(-0.42, 0.42, 0.42, -0.42)),
    PLUS(line(-0.55, 0, 0.55, 0), line(0, -0.55, 0, 0.55)),
    STAR(star()),
    FLAG(line(-0.35, -0.6, -0.35, 0.6), polygon(Draw.FILL, -0.35, -0.6, 0.55, -0.3, -0.35, 0)),
    ARROW_LEFT(arrow(-1, 0)),
    ARROW_RIGHT(arrow(1, 0)),
    ARROW_UP(arrow(0, -1)),
    ARROW_DOWN(arrow(0, 1)),
    BAR(polygon(Draw.FILL, -0.13, -0.6, 0.13, -0.6, 0.13, 0.6, -0.13, 0.6)),
    HALF_CIRCLE(halfDisc(), disc(Draw.LINE));

    /// What is done with a part: filled (and outlined when the symbol has a stroke), filled and always outlined, or only outlined.
    public enum Draw { FILL, BOTH, LINE }

    /// A piece of a glyph at size 1, y downward.
    public sealed interface Part {

        /// A disc around the origin.
        record Disc(double radius, Draw draw) implements Part {}

        /// A closed polygon.
        record Polygon(List<Point> points, Draw draw) implements Part {}

        /// A straight line, always stroked.
        record Line(Point from, Point to) implements Part {}
    }

    private final List<Part> parts;

    Glyph(Part... parts) {
        this.parts = List.of(parts);
    }

    /// The pieces in drawing order.
    public List<Part> parts() {
        return parts;
    }

    /// Whether the shape needs a line: an open glyph, a cross, a flag's pole.
    public boolean lined() {
        return parts.stream().anyMatch(part -> switch (part) {
            case Part.Disc disc -> disc.draw() != Draw.FILL;
            case Part.Polygon polygon -> polygon.draw() != Draw.FILL;
            case Part.Line _ -> true;
        });
    }

    /// Half the extent of the widest part, at size 1: how far the shape reaches from its centre in x or y.
    public double reach() {
        return parts.stream().mapToDouble(part -> switch (part) {
            case Part.Disc disc -> disc.radius();
            case Part.Polygon polygon -> polygon.points().stream().mapToDouble(Glyph::reach).max().orElse(0);
            case Part.Line line -> Math.max(reach(line.from()), reach(line.to()));
        }).max().orElse(0);
    }

    private static double reach(Point point) {
        return Math.max(Math.abs(point.x()), Math.abs(point.y()));
    }

    private static Part disc(Draw draw) {
        return new Part.Disc(0.5, draw);
    }

    private static Part square(Draw draw) {
        return polygon(draw, -0.45, -0.45, 0.45, -0.45, 0.45, 0.45, -0.45, 0.45);
    }

    private static Part diamond(Draw draw) {
        return polygon(draw, 0, -0.62, 0.62, 0, 0, 0.62, -0.62, 0);
    }

    /// Equilateral, its centroid at the origin; `up` is 1 or −1.
    private static Part triangle(Draw draw, int up) {
        return polygon(draw, 0, -0.7 * up, 0.606, 0.35 * up, -0.606, 0.35 * up);
    }

    private static Part line(double x0, double y0, double x1, double y1) {
        return new Part.Line(new Point(x0, y0), new Point(x1, y1));
    }

    private static Part star() {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            double radius = i % 2 == 0 ? 0.68 : 0.29;
            double angle = Math.PI * i / 5;
            points.add(new Point(radius * Math.sin(angle), -radius * Math.cos(angle)));
        }
        return new Part.Polygon(List.copyOf(points), Draw.FILL);
    }

    /// A short shaft with a broad head, pointing along (dx, dy).
    private static Part arrow(int dx, int dy) {
        double[][] right = {{0.65, 0}, {0.05, 0.48}, {0.05, 0.15}, {-0.65, 0.15}, {-0.65, -0.15}, {0.05, -0.15}, {0.05, -0.48}};
        List<Point> points = new ArrayList<>();
        for (double[] p : right) {
            points.add(new Point(p[0] * dx - p[1] * dy, p[0] * dy + p[1] * dx));
        }
        return new Part.Polygon(List.copyOf(points), Draw.FILL);
    }

    /// The left half, as a polygon fine enough to pass for an arc.
    private static Part halfDisc() {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= 24; i++) {
            double angle = Math.PI * i / 24;
            points.add(new Point(-0.5 * Math.sin(angle), -0.5 * Math.cos(angle)));
        }
        return new Part.Polygon(List.copyOf(points), Draw.FILL);
    }

    private static Part polygon(Draw draw, double... xy) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < xy.length; i += 2) {
            points.add(new Point(xy[i], xy[i + 1]));
        }
        return new Part.Polygon(List.copyOf(points), draw);
    }
}
