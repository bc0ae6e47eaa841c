package decursus.bench;

import decursus.bench.engine.CanvasEngine;
import decursus.bench.engine.ChartFxEngine;
import decursus.bench.engine.Engine;
import decursus.bench.engine.JFreeEngine;
import decursus.bench.engine.LineChartEngine;
import decursus.bench.engine.Samples;
import decursus.bench.frame.Load;
import decursus.bench.frame.Rig;
import decursus.bench.frame.Times;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// Panning and zooming ten series of a size: every engine in one program, three runs, the median of their medians.
final class FrameBench {

    private static final int RUNS = 3;

    private final Rig rig;

    FrameBench(Rig rig) {
        this.rig = rig;
    }

    /// Charts that keep an object a point, or thin nothing out, are not asked for more than this.
    private static final int MOST_FOR_ALL = 100_000;

    private static Map<String, Function<Samples, Engine>> engines(int points) {
        Map<String, Function<Samples, Engine>> engines = new LinkedHashMap<>();
        engines.put("floor: axes, grid, labels", _ -> new CanvasEngine(null));
        engines.put("Decursus", CanvasEngine::new);
        if (points <= MOST_FOR_ALL) {
            engines.put("JavaFX LineChart", LineChartEngine::new);
            engines.put("ChartFx 11.3.1", ChartFxEngine::new);
            engines.put("JFreeChart 1.5.6, off screen", samples -> new JFreeEngine(samples, false));
        }
        engines.put("JFreeChart sampling, off screen", samples -> new JFreeEngine(samples, true));
        return engines;
    }

    /// A way through the days.
    enum Mode {
        PAN, ZOOM;

        double from(int frame) {
            return switch (this) {
                case PAN -> Samples.LAST_DAY * 0.1 * (0.5 - 0.5 * Math.cos(frame * 0.13));
                case ZOOM -> 0.5 * Samples.LAST_DAY * (1 - share(frame));
            };
        }

        double to(int frame) {
            return switch (this) {
                case PAN -> from(frame) + Samples.LAST_DAY * 0.9;
                case ZOOM -> from(frame) + Samples.LAST_DAY * share(frame);
            };
        }

        /// From all of the days to a hundredth of them and back in forty frames.
        private static double share(int frame) {
            return Math.pow(100, -(0.5 - 0.5 * Math.cos(frame * Math.PI / 20)));
        }
    }

    /// Prints a table of all engines at one size.
    void run(int points, Mode mode) throws Exception {
        Samples samples = Samples.of(points);
        System.out.printf(Locale.ROOT, "%n## %s, 10 × %,d points, 1600 × 900 (load %s)%n", mode, points, Load.now());
        System.out.println("| engine | median ms | p99 ms | n | × Decursus | CPU ms |\n|---|---|---|---|---|---|");
        Map<String, Times> results = new LinkedHashMap<>();
        for (Map.Entry<String, Function<Samples, Engine>> each : engines(points).entrySet()) {
            if (Boolean.getBoolean("bench.own") && !each.getKey().matches("floor.*|Decursus")) {
                continue;
            }
            List<Times> runs = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                runs.add(Rig.call(() -> once(each.getKey(), each.getValue().apply(samples), mode)));
            }
            results.put(each.getKey(), Times.middle(runs));
        }
        double own = Objects.requireNonNull(results.get("Decursus")).median();
        results.forEach((name, times) -> System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f | %d | %.2f | %.1f |%n",
                name, times.median(), times.p99(), times.count(), times.median() / own, times.cpu()));
        System.out.println("load at the end " + Load.now());
    }

    private Times once(String name, Engine engine, Mode mode) throws Exception {
        engine.view(mode.from(0), mode.to(0));
        rig.show(engine.node());
        int[] first = rig.picture(engine);
        engine.view(mode.from(7), mode.to(7));
        Rig.requireDrawn(name, first, rig.picture(engine));
        Times times = rig.time(frame -> engine.view(mode.from(frame), mode.to(frame)));
        rig.show();
        return times;
    }
}
