package decursus.bench;

import decursus.bench.engine.Engine;
import decursus.bench.frame.Load;
import decursus.bench.frame.Rig;
import decursus.bench.frame.Times;
import decursus.bench.lanes.DenseCourse;
import decursus.domain.course.Course;
import decursus.paint.canvas.CanvasPainter;
import decursus.timeline.CourseFigure;
import decursus.timeline.Page;
import decursus.timeline.Placed;
import decursus.timeline.time.DayWindow;
import decursus.view.View;
import java.util.Locale;
import javafx.scene.canvas.Canvas;

/// Panning over one curve of very many values: the whole way of the window, from the course's prepared figure to pixels.
final class CourseBench {

    private static final double SCALE = 4 / 3.0;
    private static final Page PAGE = new Page(Engine.WIDTH / SCALE, Engine.HEIGHT / SCALE);
    private static final double SHOWN = DenseCourse.DAYS * 0.5;

    private final Rig rig;

    CourseBench(Rig rig) {
        this.rig = rig;
    }

    private static DayWindow window(int frame) {
        double from = DenseCourse.DAYS * 0.5 * (0.5 - 0.5 * Math.cos(frame * 0.13));
        return new DayWindow(from, from + SHOWN);
    }

    void run(int values) throws Exception {
        Course course = DenseCourse.of(values);
        CourseFigure figure = CourseFigure.prepare(course, View.preset(View.CK_OVER_THERAPIES));
        Placed one = figure.place(PAGE, window(0));
        System.out.printf(Locale.ROOT, "%n## COURSE, one curve of %,d values, half of its time, %d marks, pan (load %s)%n| way |"
                + " median ms | p99 ms | n | CPU ms |%n|---|---|---|---|---|%n", values, one.figure().marks().size(), Load.now());
        Canvas canvas = new Canvas(Engine.WIDTH, Engine.HEIGHT);
        CanvasPainter painter = new CanvasPainter();
        told("laid out and painted", canvas, frame -> painter.paint(figure.place(PAGE, window(frame)).figure(),
                canvas.getGraphicsContext2D(), SCALE, 1));
        told("laid out alone", canvas, frame -> figure.place(PAGE, window(frame)));
        told("painted alone", canvas, frame -> painter.paint(one.figure(), canvas.getGraphicsContext2D(), SCALE, 1));
    }

    private void told(String name, javafx.scene.Node node, Rig.Step step) throws Exception {
        Times times = rig.timeThrice(node, step);
        System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f | %d | %.1f |%n", name, times.median(), times.p99(), times.count(), times.cpu());
    }
}
