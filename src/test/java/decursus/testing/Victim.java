package decursus.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A program of its own that says "ready", then does the same work over and over and says "done" each time, until it is killed.
public final class Victim {

    private Victim() {
    }

    /// Runs the program and kills it some time after it is ready.
    ///
    /// @param program has a `main`
    /// @param millis  how long after it
    /// @return how often it said that it was done
    public static int killed(Class<?> program, long millis, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        BufferedReader output = process.inputReader();
        assertEquals("ready", output.readLine());
        assertFalse(process.waitFor(millis, TimeUnit.MILLISECONDS), "the child ended by itself");
        process.toHandle().destroyForcibly();
        process.waitFor();
        int done = 0;
        while ("done".equals(output.readLine())) {
            done++;
        }
        return done;
    }
}
