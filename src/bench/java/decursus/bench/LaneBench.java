package decursus.bench;

import decursus.bench.engine.CanvasEngine;
import decursus.bench.engine.Engine;
import decursus.bench.frame.Load;
import decursus.bench.frame.Rig;
import decursus.bench.frame.Times;
import decursus.bench.lanes.BusyCourse;
import decursus.bench.lanes.JFreeLanes;
import decursus.domain.course.Course;
import decursus.paint.canvas.CanvasPainter;
import decursus.timeline.CourseFigure;
import decursus.timeline.Page;
import decursus.timeline.Placed;
import decursus.timeline.time.DayWindow;
import decursus.view.View;
import java.util.Locale;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;

/// Panning over treatment bars with their labels and ten analytes: the whole way from the course's prepared figure to pixels, and
/// its parts.
final class LaneBench {

    private static final double SCALE = 4 / 3.0;
    private static final Page PAGE = new Page(Engine.WIDTH / SCALE, Engine.HEIGHT / SCALE);
    private static final double SHOWN = BusyCourse.DAYS * 0.5;

    private final Rig rig;

    LaneBench(Rig rig) {
        this.rig = rig;
    }

    private static double from(int frame) {
        return -BusyCourse.DAYS / 2.0 + BusyCourse.DAYS * 0.5 * (0.5 - 0.5 * Math.cos(frame * 0.13));
    }

    void run(int bars) throws Exception {
        Course course = BusyCourse.of(bars);
        CourseFigure figure = CourseFigure.prepare(course, View.preset("all-labs"));
        Placed one = figure.place(PAGE, new DayWindow(from(0), from(0) + SHOWN));
        System.out.printf(Locale.ROOT, "%n## LANES, %,d bars, ten analytes of %d values, %d marks, pan (load %s)%n| engine | median ms |"
                + " p99 ms | n | CPU ms |%n|---|---|---|---|---|%n", bars, BusyCourse.VALUES, one.figure().marks().size(), Load.now());
        Canvas canvas = new Canvas(Engine.WIDTH, Engine.HEIGHT);
        CanvasPainter painter = new CanvasPainter();
        CanvasEngine floor = Rig.call(() -> new CanvasEngine(null));
        JFreeLanes peer = new JFreeLanes(bars);
        told("floor: axes, grid, labels", floor.node(), frame -> floor.view(100 + frame, 900));
        told("Decursus, laid out and painted", canvas, frame -> painter.paint(
                figure.place(PAGE, new DayWindow(from(frame), from(frame) + SHOWN)).figure(), canvas.getGraphicsContext2D(), SCALE, 1));
        told("Decursus, painted alone", canvas, frame -> painter.paint(one.figure(), canvas.getGraphicsContext2D(), SCALE, 1));
        told("JFreeChart, off screen", new Pane(), frame -> peer.view(from(frame), from(frame) + SHOWN));
    }

    private void told(String name, javafx.scene.Node node, Rig.Step step) throws Exception {
        Times times = rig.timeThrice(node, step);
        System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f | %d | %.1f |%n", name, times.median(), times.p99(), times.count(), times.cpu());
    }
}
