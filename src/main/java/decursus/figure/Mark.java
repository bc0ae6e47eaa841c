package decursus.figure;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/// One thing drawn on the sheet. Painters switch over the permitted records without a default.
public sealed interface Mark {

    /// What the mark stands for.
    MarkId id();

    /// The smallest rectangle that holds the mark's geometry, half its line width included; miter-free, because joins are round.
    Rect bounds(TextMetrics metrics);

    /// A straight line.
    record Rule(MarkId id, Point from, Point to, Stroke stroke) implements Mark {
        @Override
        public Rect bounds(TextMetrics metrics) {
            return Rect.of(from.x(), from.y(), to.x(), to.y()).inset(-stroke.width() / 2);
        }
    }

    /// An open line through two or more points, kept as bare numbers.
    record Polyline(MarkId id, List<Point> points, Stroke stroke) implements Mark {

        public Polyline {
            points = Coordinates.of(points);
            if (points.size() < 2) {
                throw new IllegalArgumentException("Polyline points must be two or more, not " + points.size());
            }
        }

        /// A line through x0, y0, x1, y1, …; the array is copied.
        public static Polyline of(MarkId id, double[] xy, Stroke stroke) {
            return new Polyline(id, new Coordinates(xy.clone()), stroke);
        }

        /// The points as x0, y0, x1, y1, …; a copy.
        public double[] xy() {
            return Coordinates.of(points).xy.clone();
        }

        /// Copies the points' x and y into arrays that are long enough, for painters that draw each frame.
        public void copyTo(double[] xs, double[] ys) {
            Coordinates.of(points).copyTo(xs, ys);
        }

        @Override
        public Rect bounds(TextMetrics metrics) {
            return Coordinates.of(points).extent().inset(-stroke.width() / 2);
        }
    }

    /// A closed polygon of three or more points, the last joined to the first.
    ///
    /// @param stroke outline, null for none
    record Area(MarkId id, List<Point> outline, Fill fill, @Nullable Stroke stroke) implements Mark {

        public Area {
            outline = Coordinates.of(outline);
            if (outline.size() < 3) {
                throw new IllegalArgumentException("Area outline must be three points or more, not " + outline.size());
            }
        }

        /// The polygon x0, y0, x1, y1, …; the array is copied.
        public static Area of(MarkId id, double[] xy, Fill fill, @Nullable Stroke stroke) {
            return new Area(id, new Coordinates(xy.clone()), fill, stroke);
        }

        /// The outline as x0, y0, x1, y1, …; a copy.
        public double[] xy() {
            return Coordinates.of(outline).xy.clone();
        }

        /// Copies the outline's x and y into arrays that are long enough, for painters that draw each frame.
        public void copyTo(double[] xs, double[] ys) {
            Coordinates.of(outline).copyTo(xs, ys);
        }

        @Override
        public Rect bounds(TextMetrics metrics) {
            return widened(Coordinates.of(outline).extent(), stroke);
        }
    }

    /// A rectangle, its corners rounded by `radius` points (0 for square ones; never more than half the shorter side).
    ///
    /// @param stroke outline, centred on the edge; null for none
    record Box(MarkId id, Rect rect, double radius, Fill fill, @Nullable Stroke stroke) implements Mark {

        public Box {
            if (!(radius >= 0)) {
                throw new IllegalArgumentException("Box radius must not be negative, not " + radius);
            }
            radius = Math.min(radius, Math.min(rect.width(), rect.height()) / 2);
        }

        @Override
        public Rect bounds(TextMetrics metrics) {
            return widened(rect, stroke);
        }
    }

    /// A line through more values than the sheet has columns: instead of strokes on top of each other, each column's span from
    /// the highest to the lowest place where the line runs within it, half the line's width added at both ends. The lines from
    /// and to the neighbouring columns count, so joined columns touch and no value is lost; where nothing joins them there is a gap.
    /// Nothing is averaged and nothing is added: a span says that the line was at both its ends, and no more.
    ///
    /// @param left left edge of the first column, finite
    /// @param step width of a column in points, above 0; a screen's pixel when drawn for a screen
    /// @param spans one for each column, from left to right
    record Columns(MarkId id, double left, double step, Spans spans, Ink ink) implements Mark {

        public Columns {
            if (!Double.isFinite(left) || !(step > 0 && step < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("Columns left must be finite and step above 0, not " + left + ", " + step);
            }
        }

        /// Left edge of a column, also of the one behind the last.
        public double x(int column) {
            return left + column * step;
        }

        @Override
        public Rect bounds(TextMetrics metrics) {
            return spans.bounds(this);
        }
    }

    /// A marker centred on a point.
    ///
    /// @param size points, above 0: the diameter of the circle, other glyphs balanced against it
    /// @param fill the inside; give an open glyph the paper's ink
    /// @param stroke the outline, or null: then filled glyphs have none, and lines are drawn in `fill`
    record Symbol(MarkId id, Glyph glyph, Point at, double size, Ink fill, @Nullable Stroke stroke) implements Mark {

        public Symbol {
            if (!(size > 0 && size < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("Symbol size must be above 0 and finite, not " + size);
            }
            boolean open = glyph.parts().stream().anyMatch(part ->
                    part instanceof Glyph.Part.Disc(double _, Glyph.Draw d) && d == Glyph.Draw.BOTH
                    || part instanceof Glyph.Part.Polygon(List<Point> _, Glyph.Draw e) && e == Glyph.Draw.BOTH);
            if (open && stroke == null) {
                throw new IllegalArgumentException("Symbol stroke must be given for the open glyph " + glyph);
            }
        }

        /// The stroke for the glyph's own lines: the given one, else `fill` at a width that suits the size.
        public Stroke lineStroke() {
            return stroke == null ? Stroke.solid(fill, Math.max(0.5, size * 0.18)) : stroke;
        }

        @Override
        public Rect bounds(TextMetrics metrics) {
            double line = stroke != null || glyph.lined() ? lineStroke().width() / 2 : 0;
            return new Rect(at.x(), at.y(), 0, 0).inset(-glyph.reach() * size - line);
        }
    }

    /// Where a datum stands that has no marker of its own, since others stand closer to it than can be told apart: it is drawn by
    /// their common [Columns], and found, listed and read here.
    record Datum(MarkId id, Point at) implements Mark {

        public Datum {
            if (id.ref() == null) {
                throw new IllegalArgumentException("Datum id must name the datum, not only " + id.role());
            }
        }

        @Override
        public Rect bounds(TextMetrics metrics) {
            return new Rect(at.x(), at.y(), 0, 0);
        }
    }

    /// A line of text.
    ///
    /// @param text made safe to show by `DisplayText`
    /// @param at the anchor; its y is the baseline
    /// @param align which part of the text stands at the anchor
    /// @param rotationDegrees clockwise around the anchor: 90 reads downward, −90 upward
    record Label(MarkId id, String text, Point at, Align align, TextStyle style, double rotationDegrees) implements Mark {

        public Label {
            text = DisplayText.of(text);
            if (!Double.isFinite(rotationDegrees)) {
                throw new IllegalArgumentException("Label rotationDegrees must be finite, not " + rotationDegrees);
            }
        }

        /// A level line of text.
        public static Label of(MarkId id, String text, Point at, Align align, TextStyle style) {
            return new Label(id, text, at, align, style, 0);
        }

        @Override
        public Rect bounds(TextMetrics metrics) {
            return metrics.bounds(this);
        }
    }

    /// Marks that belong together, cut to `clip` when one is given.
    record Group(MarkId id, @Nullable Rect clip, List<Mark> marks) implements Mark {

        public Group {
            marks = List.copyOf(marks);
        }

        /// Holds all members, cut to the clip; an empty group has its clip, or an empty rectangle at the origin.
        @Override
        public Rect bounds(TextMetrics metrics) {
            Rect all = marks.stream().map(mark -> mark.bounds(metrics)).reduce(Rect::union)
                    .orElse(clip != null ? clip : new Rect(0, 0, 0, 0));
            return clip == null ? all : clip.intersection(all);
        }
    }

    private static Rect widened(Rect rect, @Nullable Stroke stroke) {
        return stroke == null ? rect : rect.inset(-stroke.width() / 2);
    }

    /// Points as one array of numbers: 16 bytes a point.
    final class Coordinates extends AbstractList<Point> implements RandomAccess {

        private final double[] xy;

        private Coordinates(double[] xy) {
            if (xy.length % 2 != 0) {
                throw new IllegalArgumentException("Coordinates must hold x and y for each point, not " + xy.length + " numbers");
            }
            for (double value : xy) {
                if (!Double.isFinite(value)) {
                    throw new IllegalArgumentException("Coordinates must be finite, not " + value);
                }
            }
            this.xy = xy;
        }

        private static Coordinates of(List<Point> points) {
            if (points instanceof Coordinates already) {
                return already;
            }
            double[] xy = new double[2 * points.size()];
            int i = 0;
            for (Point point : points) {
                xy[i++] = point.x();
                xy[i++] = point.y();
            }
            return new Coordinates(xy);
        }

        private void copyTo(double[] xs, double[] ys) {
            for (int i = 0; i < xy.length / 2; i++) {
                xs[i] = xy[2 * i];
                ys[i] = xy[2 * i + 1];
            }
        }

        private Rect extent() {
            double left = xy[0];
            double right = xy[0];
            double top = xy[1];
            double bottom = xy[1];
            for (int i = 2; i < xy.length; i += 2) {
                left = Math.min(left, xy[i]);
                right = Math.max(right, xy[i]);
                top = Math.min(top, xy[i + 1]);
                bottom = Math.max(bottom, xy[i + 1]);
            }
            return Rect.of(left, top, right, bottom);
        }

        @Override
        public Point get(int index) {
            return new Point(xy[2 * index], xy[2 * index + 1]);
        }

        @Override
        public int size() {
            return xy.length / 2;
        }
    }
}
