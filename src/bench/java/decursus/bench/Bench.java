package decursus.bench;

import decursus.bench.frame.Rig;
import java.util.List;
import java.util.Map;

/// Runs benchmarks by name: `labels`, `png`, `frames`, `frames-1000` to `frames-1000000`, `lanes`, `course`, `course-1000` to
/// `course-100000`, `hover`, `heap`, or `all` of these; `fhir`, `import`, `open`; and `start` followed by a class with a `main` that
/// opens a window.
public final class Bench {

    private Bench() {}

    /// What runs without a window.
    private static final Map<String, Step> ALONE = Map.of(
            "fhir", () -> new FhirBench().run(),
            "import", () -> new ImportBench().run(),
            "open", () -> new OpenBench().run(),
            "labels", () -> new LabelBench().run(),
            "png", () -> new PngBench().run());

    /// A benchmark.
    @FunctionalInterface
    private interface Step {
        void run() throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        List<String> wanted = List.of(String.join(" ", arguments).split(" "));
        String name = wanted.getFirst();
        if (name.equals("start")) {
            new StartBench(wanted.size() > 1 ? wanted.get(1) : "decursus.app.Main").run();
            return;
        }
        Step alone = ALONE.get(name);
        if (alone != null) {
            alone.run();
            return;
        }
        boolean all = name.equals("all");
        if (all) {
            new LabelBench().run();
            new PngBench().run();
        }
        inWindow(name, all);
        System.exit(0);
    }

    private static void inWindow(String name, boolean all) throws Exception {
        Rig rig = Rig.open();
        for (int points : new int[] {1000, 10_000, 100_000, 1_000_000}) {
            if (all || name.equals("frames") || name.equals("frames-" + points)) {
                new FrameBench(rig).run(points, FrameBench.Mode.PAN);
                new FrameBench(rig).run(points, FrameBench.Mode.ZOOM);
            }
        }
        if (all || name.equals("lanes")) {
            new LaneBench(rig).run(200);
            new LaneBench(rig).run(5_000);
        }
        for (int values : new int[] {1000, 10_000, 100_000}) {
            if (all || name.equals("course") || name.equals("course-" + values)) {
                new CourseBench(rig).run(values);
            }
        }
        if (all || name.equals("hover")) {
            new HoverBench(rig).run(10_000);
        }
        if (all || name.equals("heap")) {
            new HeapBench(rig).run(100_000);
        }
    }
}
