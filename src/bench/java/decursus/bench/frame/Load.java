package decursus.bench.frame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// How busy the machine is, to stand beside every number.
public final class Load {

    private Load() {}

    /// Load of the last minute and the share of time that other guests of the host took since the start, as far as the system tells.
    public static String now() {
        try {
            String load = Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
            String[] cpu = Files.readAllLines(Path.of("/proc/stat")).getFirst().trim().split(" +");
            double all = 0;
            for (int i = 1; i < Math.min(9, cpu.length); i++) {
                all += Double.parseDouble(cpu[i]);
            }
            return String.format(Locale.ROOT, "%s, steal %.2f %%", load, 100 * Double.parseDouble(cpu[8]) / all);
        } catch (IOException | IndexOutOfBoundsException unknown) {
            return "not known";
        }
    }
}
