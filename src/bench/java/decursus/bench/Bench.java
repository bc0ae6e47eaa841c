package decursus.bench;

import decursus.bench.frame.Rig;
import java.util.List;

/// Runs benchmarks by name: `labels`, `frames`, `frames-1000`, `frames-10000`, `frames-100000`, `hover`, `fhir`, `import`, `start` followed
/// by a class with a `main` that opens a window, or `all`: labels, frames and hover.
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> wanted = List.of(String.join(" ", arguments).split(" "));
        String name = wanted.getFirst();
        if (name.equals("start")) {
            new StartBench(wanted.size() > 1 ? wanted.get(1) : "decursus.app.Main").run();
            return;
        }
        if (name.equals("fhir")) {
            new FhirBench().run();
            return;
        }
        if (name.equals("import")) {
            new ImportBench().run();
            return;
        }
        if (name.equals("all") || name.equals("labels")) {
            new LabelBench().run();
        }
        if (name.equals("labels")) {
            return;
        }
        Rig rig = Rig.open();
        for (int points : new int[] {1000, 10_000, 100_000}) {
            if (name.equals("all") || name.equals("frames") || name.equals("frames-" + points)) {
                new FrameBench(rig).run(points, FrameBench.Mode.PAN);
                new FrameBench(rig).run(points, FrameBench.Mode.ZOOM);
            }
        }
        if (name.equals("all") || name.equals("hover")) {
            new HoverBench(rig).run(10_000);
        }
        System.exit(0);
    }
}
