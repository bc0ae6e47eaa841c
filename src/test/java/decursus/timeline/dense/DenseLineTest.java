package decursus.timeline.dense;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.figure.Ink;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Stroke;
import decursus.timeline.time.TimeScale;
import decursus.timeline.value.ValueScale;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DenseLineTest {

    private static final MarkId ID = MarkId.of("curve/line", "ck");
    private static final Stroke STROKE = Stroke.solid(Ink.BLACK, 1);
    private static final ValueScale LINEAR = new ValueScale.Linear(0, 100, 0, 100);
    private static final ValueScale LOG = new ValueScale.Log(0.1, 1000, 0, 100, 120);

    private static TimeScale.Stretch.Scaled window(double from, double to, double width) {
        return new TimeScale.Stretch.Scaled(from, to, 20, 20 + width);
    }

    private static DenseSeries series(Random random, int size, int breaks) {
        double[] days = random.doubles(size, 0, 100).sorted().toArray();
        double[] values = random.doubles(size, 0.2, 100).toArray();
        BitSet broken = new BitSet();
        for (int i = 0; i < breaks; i++) {
            broken.set(random.nextInt(size));
        }
        return DenseSeries.of(days, values, broken);
    }

    private static Mark only(List<Mark> marks) {
        assertEquals(1, marks.size());
        return marks.getFirst();
    }

    /// The heights of the line in a column, found from every piece of the line on its own.
    private static double[] span(DenseSeries series, TimeScale.Stretch.Scaled at, ValueScale scale, double left, double right) {
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < series.size(); i++) {
            double x = at.x0() + (series.day(i) - at.fromDay()) * at.pointsPerDay();
            double y = scale.y(series.value(i));
            if (x >= left && x < right) {
                top = Math.min(top, y);
                bottom = Math.max(bottom, y);
            }
            if (series.joined(i)) {
                double nextX = at.x0() + (series.day(i + 1) - at.fromDay()) * at.pointsPerDay();
                double nextY = scale.y(series.value(i + 1));
                for (double side : new double[] {left, right}) {
                    if (x < side && side <= nextX) {
                        double crossing = y + (nextY - y) * (side - x) / (nextX - x);
                        top = Math.min(top, crossing);
                        bottom = Math.max(bottom, crossing);
                    }
                }
            }
        }
        return new double[] {top, bottom};
    }

    @Test
    void columnsAreTheSpansOfTheLineAsFoundPieceByPiece() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            DenseSeries series = series(random, 200 + random.nextInt(2000), random.nextInt(60));
            ValueScale scale = seed % 2 == 0 ? LINEAR : LOG;
            double from = random.nextDouble(50);
            TimeScale.Stretch.Scaled at = window(from, from + 20 + random.nextDouble(50), 30);
            Mark.Columns columns = assertInstanceOf(Mark.Columns.class, only(new DenseLine(at, scale, 0.75).draw(series, ID, STROKE)));
            assertEquals(40, columns.spans().size());
            for (int i = 0; i < 40; i++) {
                double[] span = span(series, at, scale, columns.x(i), columns.x(i + 1));
                if (span[0] > span[1]) {
                    assertTrue(columns.spans().empty(i), "seed " + seed + " column " + i);
                } else {
                    assertEquals(span[0] - 0.5, columns.spans().top(i), 1e-6, "seed " + seed + " column " + i);
                    assertEquals(span[1] + 0.5, columns.spans().bottom(i), 1e-6, "seed " + seed + " column " + i);
                }
            }
        }
    }

    @Test
    void aBreakLeavesItsColumnsEmpty() {
        double[] days = new double[400];
        for (int i = 0; i < 400; i++) {
            days[i] = i < 200 ? i / 10.0 : 80 + (i - 200) / 10.0;
        }
        BitSet breaks = new BitSet();
        TimeScale.Stretch.Scaled at = window(0, 100, 100);
        Mark.Columns joined = (Mark.Columns) only(new DenseLine(at, LINEAR, 1).draw(DenseSeries.of(days, new double[400], breaks), ID,
                STROKE));
        breaks.set(199);
        Mark.Columns broken = (Mark.Columns) only(new DenseLine(at, LINEAR, 1).draw(DenseSeries.of(days, new double[400], breaks), ID,
                STROKE));
        assertTrue(broken.spans().empty(50));
        assertEquals(99.5, joined.spans().top(50), 1e-9);
    }

    @Test
    void fewValuesAreStrokedWithTheNeighboursBeyondTheWindow() {
        DenseSeries series = DenseSeries.of(new double[] {0, 10, 20, 30, 40, 50}, new double[] {0, 10, 20, 30, 40, 50}, new BitSet());
        Mark.Polyline line = assertInstanceOf(Mark.Polyline.class, only(new DenseLine(window(15, 35, 100), LINEAR, 1).draw(series, ID,
                STROKE)));
        assertEquals(List.of(new Point(-5, 90), new Point(45, 80), new Point(95, 70), new Point(145, 60)), List.copyOf(line.points()));
    }

    @Test
    void strokesEndAtABreakAndALoneValueHasNone() {
        BitSet breaks = new BitSet();
        breaks.set(1);
        breaks.set(2);
        DenseSeries series = DenseSeries.of(new double[] {0, 10, 20, 30, 40}, new double[5], breaks);
        List<Mark> marks = new DenseLine(window(0, 40, 100), LINEAR, 1).draw(series, ID, STROKE);
        assertEquals(List.of(2, 2), marks.stream().map(mark -> ((Mark.Polyline) mark).points().size()).toList());
    }

    @Test
    void aWindowWithoutValuesShowsTheLineThatCrossesItOrNothing() {
        BitSet breaks = new BitSet();
        DenseSeries series = DenseSeries.of(new double[] {0, 100}, new double[] {0, 100}, breaks);
        DenseLine between = new DenseLine(window(40, 60, 100), LINEAR, 1);
        assertEquals(2, ((Mark.Polyline) only(between.draw(series, ID, STROKE))).points().size());
        breaks.set(0);
        assertEquals(List.of(), between.draw(series, ID, STROKE));
    }
}
