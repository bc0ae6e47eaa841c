package decursus.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The upright spans of columns that lie side by side, as bare numbers: 16 bytes a column. A column may be empty.
public final class Spans {

    private final double[] topBottom;

    private Spans(double[] topBottom) {
        this.topBottom = topBottom;
    }

    /// Spans from top0, bottom0, top1, bottom1, … in points, y downward, each top at or above its bottom; both NaN for an
    /// empty column. The array is handed over and must not be changed afterwards, because a frame has many and each is large.
    ///
    /// @throws IllegalArgumentException when a span is upside down, endless or half given
    public static Spans of(double[] topBottom) {
        if (topBottom.length % 2 != 0) {
            throw new IllegalArgumentException("Spans must hold top and bottom for each column, not " + topBottom.length + " numbers");
        }
        for (int i = 0; i < topBottom.length; i += 2) {
            double top = topBottom[i];
            double bottom = topBottom[i + 1];
            boolean empty = Double.isNaN(top) && Double.isNaN(bottom);
            if (!empty && !(top <= bottom && top > Double.NEGATIVE_INFINITY && bottom < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("Spans must run from top to bottom, not from " + top + " to " + bottom);
            }
        }
        return new Spans(topBottom);
    }

    /// Number of columns.
    public int size() {
        return topBottom.length / 2;
    }

    /// Whether a column shows nothing.
    public boolean empty(int column) {
        return Double.isNaN(topBottom[2 * column]);
    }

    /// Upper end of a column's span; NaN when it is empty.
    public double top(int column) {
        return topBottom[2 * column];
    }

    /// Lower end of a column's span; NaN when it is empty.
    public double bottom(int column) {
        return topBottom[2 * column + 1];
    }

    /// The outline of each run of columns that are not empty, as a closed polygon, for media that draw shapes: side by side as
    /// single boxes they would show seams.
    public static List<List<Point>> outlines(Mark.Columns columns) {
        List<List<Point>> outlines = new ArrayList<>();
        Spans spans = columns.spans();
        for (int from = 0; from < spans.size(); from++) {
            if (!spans.empty(from)) {
                int end = from;
                while (end < spans.size() && !spans.empty(end)) {
                    end++;
                }
                outlines.add(outline(columns, from, end));
                from = end;
            }
        }
        return outlines;
    }

    private static List<Point> outline(Mark.Columns columns, int from, int end) {
        List<Point> outline = new ArrayList<>(4 * (end - from));
        for (int i = from; i < end; i++) {
            outline.add(new Point(columns.x(i), columns.spans().top(i)));
            outline.add(new Point(columns.x(i + 1), columns.spans().top(i)));
        }
        for (int i = end - 1; i >= from; i--) {
            outline.add(new Point(columns.x(i + 1), columns.spans().bottom(i)));
            outline.add(new Point(columns.x(i), columns.spans().bottom(i)));
        }
        return outline;
    }

    Rect bounds(Mark.Columns columns) {
        Rect all = null;
        for (int i = 0; i < size(); i++) {
            if (!empty(i)) {
                Rect here = Rect.of(columns.x(i), top(i), columns.x(i + 1), bottom(i));
                all = all == null ? here : all.union(here);
            }
        }
        return all == null ? new Rect(columns.left(), 0, 0, 0) : all;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Spans spans && Arrays.equals(topBottom, spans.topBottom);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(topBottom);
    }

    @Override
    public String toString() {
        return "Spans" + Arrays.toString(topBottom);
    }
}
