package decursus.bench;

import decursus.bench.frame.Load;
import decursus.bench.frame.Times;
import decursus.bench.start.FirstFrame;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// From the start of a process to the first rendered frame of a program's window, plain and with an ahead-of-time cache made by
/// one training run, by turns.
final class StartBench {

    private static final int STARTS = 10;

    private final String main;

    /// @param main the class that is started
    StartBench(String main) {
        this.main = main;
    }

    void run() throws Exception {
        Path cache = Files.createTempFile("start", ".aot");
        try {
            once("-XX:AOTCacheOutput=" + cache);
            List<Double> plain = new ArrayList<>();
            List<Double> cached = new ArrayList<>();
            for (int i = 0; i < STARTS; i++) {
                plain.add(once("-Xshare:auto"));
                cached.add(once("-XX:AOTCache=" + cache));
            }
            System.out.printf(Locale.ROOT,
                    "%n## START to first frame of %s (load %s)%n| how | median ms | p99 ms | n |%n|---|---|---|---|%n",
                    main, Load.now());
            print("plain", plain);
            print("ahead-of-time cache", cached);
        } finally {
            Files.deleteIfExists(cache);
        }
    }

    private static void print(String name, List<Double> starts) {
        Times times = new Times(starts.stream().mapToDouble(Double::doubleValue).toArray(), 0);
        System.out.printf(Locale.ROOT, "| %s | %.0f | %.0f | %d |%n", name, times.median(), times.p99(), times.count());
    }

    /// One start, in milliseconds.
    private double once(String option) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), option));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(each -> !each.startsWith("-Xmx")).toList());
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), FirstFrame.class.getName(), main));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        StringBuilder said = new StringBuilder();
        double shown = 0;
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.append(line).append('\n');
                if (line.equals(FirstFrame.LINE)) {
                    shown = (System.nanoTime() - start) / 1e6;
                }
            }
        }
        process.waitFor();
        if (shown == 0) {
            throw new IllegalStateException("No frame was shown:\n" + said);
        }
        return shown;
    }
}
