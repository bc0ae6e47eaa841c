package decursus.bench;

import decursus.bench.engine.CanvasEngine;
import decursus.bench.engine.ChartFxEngine;
import decursus.bench.engine.Engine;
import decursus.bench.engine.LineChartEngine;
import decursus.bench.engine.Samples;
import decursus.bench.frame.Rig;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// What a chart keeps in memory above the raw arrays, after it was drawn.
final class HeapBench {

    private static final int COLLECTIONS = 6;

    private final Rig rig;

    HeapBench(Rig rig) {
        this.rig = rig;
    }

    void run(int points) throws Exception {
        System.out.printf(Locale.ROOT, "%n## HEAP above the raw arrays, 10 × %,d points%n| engine | MB | bytes a point |%n|---|---|---|%n",
                points);
        Map<String, Function<Samples, Engine>> engines = new LinkedHashMap<>();
        engines.put("Decursus", CanvasEngine::new);
        engines.put("ChartFx 11.3.1", ChartFxEngine::new);
        engines.put("JavaFX LineChart", LineChartEngine::new);
        // the window's own memory is nobody's: it is taken before
        Rig.call(() -> {
            CanvasEngine floor = new CanvasEngine(null);
            floor.view(0, Samples.LAST_DAY);
            rig.show(floor.node());
            rig.show();
            return floor;
        });
        for (Map.Entry<String, Function<Samples, Engine>> each : engines.entrySet()) {
            long before = used();
            Engine engine = Rig.call(() -> {
                Engine made = each.getValue().apply(Samples.of(points));
                made.view(0, Samples.LAST_DAY);
                rig.show(made.node());
                return made;
            });
            // whoever keeps the arrays themselves, or a copy of them, keeps the raw data
            long kept = used() - before - 2L * Double.BYTES * points * Samples.SERIES;
            if (engine.node().getScene() == null) {
                throw new IllegalStateException("nothing was shown");
            }
            System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f |%n", each.getKey(), kept / 1e6, (double) kept / points / Samples.SERIES);
            Rig.call(() -> {
                rig.show();
                return 0;
            });
        }
    }

    private static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
