package decursus.bench.engine;

import decursus.figure.Align;
import decursus.figure.Figure;
import decursus.figure.FigureInfo;
import decursus.figure.FontFace;
import decursus.figure.Ink;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.Stroke;
import decursus.figure.TextStyle;
import decursus.paint.canvas.CanvasPainter;
import decursus.timeline.dense.DenseLine;
import decursus.timeline.dense.DenseSeries;
import decursus.timeline.time.TimeScale;
import decursus.timeline.value.ValueScale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import org.jspecify.annotations.Nullable;

/// The program's own way from arrays to pixels: prepared series, a figure for each frame, the canvas painter. Without samples it
/// is the floor: axes, grid and labels alone.
public final class CanvasEngine implements Engine {

    private static final double SCALE = 4 / 3.0;
    private static final Rect PLOT = Rect.of(45, 15, WIDTH / SCALE - 15, HEIGHT / SCALE - 30);
    private static final Ink TEXT = Ink.hex("#1F2937");
    private static final Ink GRID = Ink.hex("#E5E7EB");
    private static final List<Ink> INKS = List.of(Ink.hex("#0072B2"), Ink.hex("#D55E00"), Ink.hex("#009E73"), Ink.hex("#AA4499"),
            Ink.hex("#E69F00"), Ink.hex("#56B4E9"), Ink.hex("#882255"), Ink.hex("#44AA99"), Ink.hex("#6B7280"), Ink.hex("#117733"));

    private final Canvas canvas = new Canvas(WIDTH, HEIGHT);
    private final CanvasPainter painter = new CanvasPainter();
    private final List<DenseSeries> series = new ArrayList<>();

    public CanvasEngine(@Nullable Samples samples) {
        for (int k = 0; samples != null && k < Samples.SERIES; k++) {
            series.add(DenseSeries.of(samples.days()[k], samples.values()[k], new BitSet()));
        }
    }

    @Override
    public Node node() {
        return canvas;
    }

    @Override
    public void view(double from, double to) {
        painter.paint(figure(from, to), canvas.getGraphicsContext2D(), SCALE, 1);
    }

    /// The sheet of a window of days.
    public Figure figure(double from, double to) {
        TimeScale.Stretch.Scaled stretch = new TimeScale.Stretch.Scaled(from, to, PLOT.x(), PLOT.right());
        ValueScale scale = new ValueScale.Linear(0, Samples.HIGHEST, PLOT.y(), PLOT.bottom());
        List<Mark> marks = new ArrayList<>();
        axes(stretch, scale, marks);
        DenseLine line = new DenseLine(stretch, scale, 1 / SCALE);
        List<Mark> lines = new ArrayList<>();
        for (int k = 0; k < series.size(); k++) {
            lines.addAll(line.draw(series.get(k), MarkId.of("curve/line", "s" + k), Stroke.solid(INKS.get(k), 1)));
        }
        marks.add(new Mark.Group(MarkId.of("curve/lines"), PLOT, lines));
        return new Figure(WIDTH / SCALE, HEIGHT / SCALE, Ink.WHITE, marks, FigureInfo.titled("bench"));
    }

    private static void axes(TimeScale.Stretch.Scaled stretch, ValueScale scale, List<Mark> marks) {
        TextStyle style = TextStyle.of(FontFace.REGULAR, 8, TEXT);
        for (double value : scale.major(20)) {
            double y = scale.y(value);
            marks.add(new Mark.Rule(MarkId.of("grid"), new Point(PLOT.x(), y), new Point(PLOT.right(), y), Stroke.solid(GRID, 0.5)));
            marks.add(Mark.Label.of(MarkId.of("tick"), Long.toString(Math.round(value)), new Point(PLOT.x() - 4, y + 3), Align.END, style));
        }
        double step = (stretch.toDay() - stretch.fromDay()) > 200 ? 50 : (stretch.toDay() - stretch.fromDay()) > 50 ? 10 : 2;
        for (double day = Math.ceil(stretch.fromDay() / step) * step; day <= stretch.toDay(); day += step) {
            double x = stretch.x0() + (day - stretch.fromDay()) * stretch.pointsPerDay();
            marks.add(new Mark.Rule(MarkId.of("grid"), new Point(x, PLOT.y()), new Point(x, PLOT.bottom()), Stroke.solid(GRID, 0.5)));
            marks.add(Mark.Label.of(MarkId.of("tick"), Long.toString(Math.round(day)), new Point(x, PLOT.bottom() + 11), Align.MIDDLE,
                    style));
        }
    }
}
