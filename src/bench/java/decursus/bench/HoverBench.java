package decursus.bench;

import decursus.bench.engine.CanvasEngine;
import decursus.bench.engine.ChartFxEngine;
import decursus.bench.engine.Engine;
import decursus.bench.engine.LineChartEngine;
import decursus.bench.engine.Samples;
import decursus.bench.frame.Load;
import decursus.bench.frame.Rig;
import decursus.bench.frame.Times;
import decursus.figure.Figure;
import decursus.figure.Point;
import decursus.figure.hit.HitTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/// Moving a cross line and its label over an unchanged chart; the program looks up what lies there, too.
final class HoverBench {

    private final Rig rig;

    HoverBench(Rig rig) {
        this.rig = rig;
    }

    void run(int points) throws Exception {
        Samples samples = Samples.of(points);
        Map<String, Function<Samples, Engine>> engines = new LinkedHashMap<>();
        engines.put("floor: axes, grid, labels", _ -> new CanvasEngine(null));
        engines.put("Decursus, hit test included", CanvasEngine::new);
        engines.put("JavaFX LineChart", LineChartEngine::new);
        engines.put("ChartFx 11.3.1", ChartFxEngine::new);
        System.out.printf(Locale.ROOT,
                "%n## HOVER, 10 × %,d points (load %s)%n| engine | median ms | p99 ms | n | CPU ms |%n|---|---|---|---|---|%n",
                points, Load.now());
        for (Map.Entry<String, Function<Samples, Engine>> each : engines.entrySet()) {
            List<Times> runs = new ArrayList<>();
            for (int run = 0; run < 3; run++) {
                runs.add(Rig.call(() -> once(each.getValue().apply(samples))));
            }
            Times times = Times.middle(runs);
            System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f | %d | %.2f |%n", each.getKey(), times.median(), times.p99(), times.count(),
                    times.cpu());
        }
    }

    private Times once(Engine engine) throws Exception {
        engine.view(0, Samples.LAST_DAY * 0.9);
        Line cross = new Line(100, 20, 100, Engine.HEIGHT - 40.0);
        Label label = new Label();
        rig.show(engine.node(), cross, label);
        @Nullable HitTest hits = engine instanceof CanvasEngine own ? hits(own) : null;
        Times times = rig.time(frame -> {
            double x = 100 + frame * 13.0 % 1400;
            String text = "x " + (int) x;
            if (hits != null) {
                text += " " + hits.at(new Point(x * 0.75, 300), 4).size();
            }
            cross.setStartX(x);
            cross.setEndX(x);
            label.setText(text);
            label.relocate(x + 6, 200);
        });
        rig.show();
        return times;
    }

    private static HitTest hits(CanvasEngine engine) {
        Figure figure = engine.figure(0, Samples.LAST_DAY * 0.9);
        long start = System.nanoTime();
        HitTest hits = HitTest.of(figure);
        System.out.printf(Locale.ROOT, "(index of hits made in %.2f ms)%n", (System.nanoTime() - start) / 1e6);
        return hits;
    }
}
