package decursus.timeline.dense;

import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Spans;
import decursus.figure.Stroke;
import decursus.timeline.time.TimeScale;
import decursus.timeline.value.ValueScale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Draws the line of a series of any length on one stretch of the axis: strokes while it has fewer values there than columns, one
/// span for each column beyond that. The work grows with the columns, not with the values.
public final class DenseLine {

    private final TimeScale.Stretch.Scaled stretch;
    private final ValueScale scale;
    private final double column;

    /// @param stretch the evenly divided part of the axis, its part shown now
    /// @param column width of a column in points, above 0: a screen's pixel when drawn for a screen
    public DenseLine(TimeScale.Stretch.Scaled stretch, ValueScale scale, double column) {
        this.stretch = stretch;
        this.scale = scale;
        this.column = column;
    }

    /// The marks of the line; they may reach beyond the stretch by one column or by the line to the next value outside, so they
    /// belong into a clipped group.
    ///
    /// @param id what each of them stands for
    public List<Mark> draw(DenseSeries series, MarkId id, Stroke stroke) {
        int first = series.firstFrom(stretch.fromDay(), 0);
        int end = series.firstFrom(Math.nextUp(stretch.toDay()), first);
        int columns = (int) Math.ceil((stretch.x1() - stretch.x0()) / column);
        if (end - first < columns) {
            return strokes(series, first, end, id, stroke);
        }
        double[] sides = {side(series, first, stretch.fromDay()), side(series, end, Math.nextUp(stretch.toDay()))};
        return List.of(columns(id, 0, spans(series, new Piece(first, end, 0, columns), sides, stroke.width() / 2), stroke));
    }

    /// The spans of values that stand close together and are joined with each other: those of the columns of the stretch's grid
    /// from the first value's to the last one's, with nothing of the lines that lead to the values before and after.
    ///
    /// @param first the first value, on the stretch or before it
    /// @param last  the last value, after the first
    /// @param id    what the mark stands for
    public Mark.Columns band(DenseSeries series, int first, int last, MarkId id, Stroke stroke) {
        int from = column(series.day(first));
        int columns = column(series.day(last)) - from + 1;
        double[] sides = {Double.NaN, Double.NaN};
        return columns(id, from, spans(series, new Piece(first, last + 1, from, columns), sides, stroke.width() / 2), stroke);
    }

    /// Values in columns of the grid that begins at the stretch's left edge.
    ///
    /// @param first   the first value
    /// @param end     the value behind the last
    /// @param column  the first column
    /// @param columns their number
    private record Piece(int first, int end, int column, int columns) {
    }

    private Mark.Columns columns(MarkId id, int first, Spans spans, Stroke stroke) {
        return new Mark.Columns(id, stretch.x0() + first * column, column, spans, stroke.ink());
    }

    private int column(double day) {
        return (int) Math.floor((x(day) - stretch.x0()) / column);
    }

    private double x(double day) {
        return stretch.x0() + (day - stretch.fromDay()) * stretch.pointsPerDay();
    }

    private List<Mark> strokes(DenseSeries series, int first, int end, MarkId id, Stroke stroke) {
        List<Mark> marks = new ArrayList<>();
        int from = series.joined(first - 1) ? first - 1 : first;
        int to = series.joined(end - 1) ? end + 1 : end;
        double[] xy = new double[2 * Math.max(0, to - from)];
        int used = 0;
        for (int i = from; i < to; i++) {
            xy[used++] = x(series.day(i));
            xy[used++] = scale.y(series.value(i));
            if (i == to - 1 || !series.joined(i)) {
                if (used > 2) {
                    marks.add(Mark.Polyline.of(id, Arrays.copyOf(xy, used), stroke));
                }
                used = 0;
            }
        }
        return marks;
    }

    /// Each column's span holds its values and, where a line leads in or out, the heights at its two sides.
    ///
    /// @param sides heights of the line where it enters the first column and leaves the last; NaN where none does
    private Spans spans(DenseSeries series, Piece piece, double[] sides, double half) {
        double[] topBottom = new double[2 * piece.columns()];
        double[] lowHigh = new double[2];
        int from = piece.first();
        int stride = 1;
        double entry = sides[0];
        for (int i = 0; i < piece.columns(); i++) {
            boolean last = i == piece.columns() - 1;
            double day = stretch.fromDay() + (piece.column() + i + 1) * column / stretch.pointsPerDay();
            int to = last ? piece.end() : Math.min(series.firstFrom(day, from, stride), piece.end());
            stride = Math.max(1, to - from);
            boolean behind = to == piece.end() && Double.isNaN(sides[1]);
            double exit = last ? sides[1] : behind ? Double.NaN : side(series, to, day);
            double top = Double.POSITIVE_INFINITY;
            double bottom = Double.NEGATIVE_INFINITY;
            if (to > from) {
                lowHigh[0] = Double.POSITIVE_INFINITY;
                lowHigh[1] = Double.NEGATIVE_INFINITY;
                series.extremes().widen(from, to, lowHigh);
                top = scale.y(lowHigh[1]);
                bottom = scale.y(lowHigh[0]);
            }
            // comparisons with NaN are false, so a side without a line changes nothing
            top = entry < top ? entry : top;
            top = exit < top ? exit : top;
            bottom = entry > bottom ? entry : bottom;
            bottom = exit > bottom ? exit : bottom;
            topBottom[2 * i] = top > bottom ? Double.NaN : top - half;
            topBottom[2 * i + 1] = top > bottom ? Double.NaN : bottom + half;
            from = to;
            entry = exit;
        }
        return Spans.of(topBottom);
    }

    /// The height of the line at a day between two values; NaN when no line leads across.
    ///
    /// @param next the first value on or after the day
    private double side(DenseSeries series, int next, double day) {
        if (!series.joined(next - 1)) {
            return Double.NaN;
        }
        double before = series.day(next - 1);
        double after = series.day(next);
        double y0 = scale.y(series.value(next - 1));
        double y1 = scale.y(series.value(next));
        return after == before ? y1 : y0 + (y1 - y0) * (day - before) / (after - before);
    }
}
