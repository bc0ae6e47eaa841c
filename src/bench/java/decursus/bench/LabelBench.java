package decursus.bench;

import decursus.bench.frame.Load;
import decursus.bench.frame.Times;
import decursus.figure.FontFace;
import decursus.figure.Ink;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.TextMetrics;
import decursus.figure.TextStyle;
import decursus.timeline.label.LabelPlacer;
import decursus.timeline.label.LabelRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Placing 200 labels along a jagged curve of 400 values on a page of 174 mm, obstacles included.
final class LabelBench {

    private static final int LABELS = 200;
    private static final int WARM = 300;
    private static final int COUNTED = 500;

    void run() throws Exception {
        Times times = Times.of(WARM, COUNTED, LabelBench::once);
        System.out.printf(Locale.ROOT,
                "%n## LABELS, %d along a curve of 400 values (load %s)%n| placed | median ms | p99 ms | n |%n|---|---|---|---|%n"
                + "| %d | %.2f | %.2f | %d |%n", LABELS, Load.now(), once(), times.median(), times.p99(), times.count());
    }

    private static int once() {
        Random random = new Random(7);
        LabelPlacer placer = new LabelPlacer(new Rect(60, 20, 400, 240), TextMetrics.bundled());
        TextStyle style = TextStyle.of(FontFace.SEMIBOLD, 7.2, Ink.BLACK);
        List<LabelRequest> requests = new ArrayList<>();
        Point before = new Point(60, 140);
        for (int i = 1; i <= 2 * LABELS; i++) {
            Point at = new Point(60 + i, 140 + random.nextGaussian() * 40);
            placer.avoid(new Rect(at.x() - 2, at.y() - 2, 4, 4));
            placer.avoidLine(before, at);
            if (i % 2 == 0) {
                requests.add(new LabelRequest(MarkId.of("bench"), String.valueOf(random.nextInt(20_000)), at, style, 4, i));
            }
            before = at;
        }
        return placer.place(requests).placed().size();
    }
}
