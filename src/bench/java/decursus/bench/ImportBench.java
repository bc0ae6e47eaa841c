package decursus.bench;

import decursus.bench.frame.Load;
import decursus.bench.intake.BigTable;
import decursus.bench.intake.BigTable.Shape;
import decursus.bench.intake.Floors;
import decursus.bench.intake.OneImport;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// Tables of laboratory results into a new store, end to end, each import in a process of its own with a small heap, beside a
/// parse alone and two ways of writing the same rows.
final class ImportBench {

    private static final int RUNS = Integer.getInteger("bench.runs", 3);
    private static final String HEAP = System.getProperty("bench.heap", "512m");
    private static final int MILLION = 1_000_000;

    /// One run.
    ///
    /// @param cpu seconds of processor time of all threads
    private record Run(double seconds, double cpu) {
    }

    void run() throws Exception {
        int rows = Integer.getInteger("bench.rows", MILLION);
        System.out.printf(Locale.ROOT, "%n## Import, heap %s, a new process each (load %s)%n| patients × results | what | results/s "
                + "| median s | CPU s | n |%n|---|---|---|---|---|---|%n", HEAP, Load.now());
        for (Shape shape : List.of(new Shape(1, Math.min(rows, 100_000), false), new Shape(rows / 1_000, 1_000, false),
                new Shape(rows / 100, 100, false), new Shape(rows / 100, 100, true))) {
            measure(shape);
        }
        System.out.printf("load %s%n", Load.now());
    }

    private static void measure(Shape shape) throws Exception {
        Path folder = Files.createTempDirectory("import").toRealPath();
        Path table = folder.resolve("results.csv");
        Path store = folder.resolve("store.db");
        try {
            BigTable.write(table, shape);
            told(shape, "import", () -> {
                Files.deleteIfExists(store);
                return process(table, store.toString(), shape.rows());
            });
            told(shape, "reading alone", () -> process(table, "-", shape.rows()));
            told(shape, "floor: FastCSV alone", () -> inside(() -> Floors.parse(table)));
            told(shape, "floor: cells into a bare table with an index", () -> inside(() -> Floors.bare(table, folder.resolve("bare.db"))));
            List<Object[]> rows = Floors.rows(store);
            told(shape, "floor: the store's rows, JDBC batches", () -> inside(() -> Floors.batches(rows, store,
                    folder.resolve("rows.db"))));
            told(shape, "floor: the store's rows copied by SQLite", () -> inside(() -> Floors.same(store, folder.resolve("same.db"))));
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static void told(Shape shape, String what, Callable<Run> work) throws Exception {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            runs.add(work.call());
        }
        Run middle = runs.stream().sorted(Comparator.comparingDouble(Run::seconds)).skip((RUNS - 1) / 2).findFirst().orElseThrow();
        System.out.printf(Locale.ROOT, "| %s | %s | %,.0f | %.2f | %.2f | %d |%n", shape, what, shape.rows() / middle.seconds,
                middle.seconds, middle.cpu, RUNS);
    }

    private static Run inside(Callable<?> work) throws Exception {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        long start = System.nanoTime();
        work.call();
        return new Run((System.nanoTime() - start) / 1e9, (system.getProcessCpuTime() - cpu) / 1e9);
    }

    private static Run process(Path table, String store, int rows) throws IOException, InterruptedException {
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + HEAP,
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), OneImport.class.getName(), "TABLE",
                table.toString(), store);
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the import failed");
        }
        double[] told = Arrays.stream(said.split(" ")).mapToDouble(Double::parseDouble).toArray();
        if (told[0] != rows) {
            throw new IllegalStateException(told[0] + " of " + rows + " results were imported");
        }
        return new Run(told[1], told[2]);
    }
}
