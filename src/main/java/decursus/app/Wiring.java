package decursus.app;

import decursus.cli.Cli;
import decursus.cli.Surroundings;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/// Puts the program together: the only place that knows the machine.
final class Wiring {

    private Wiring() {
    }

    /// The command line on this machine.
    static Cli commandLine(PrintWriter err) {
        return new Cli(new Surroundings(terminal(System.out), err, Clock.systemUTC(), System.getenv(),
                properties(System.getProperties())));
    }

    /// A stream in the terminal's encoding; where that is plain ASCII, in UTF-8, since values need µ and ≤.
    static PrintWriter terminal(PrintStream stream) {
        Charset charset = stream.charset().equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : stream.charset();
        return new PrintWriter(new OutputStreamWriter(stream, charset), false);
    }

    private static Map<String, String> properties(Properties all) {
        Map<String, String> texts = new HashMap<>();
        all.stringPropertyNames().forEach(name -> texts.put(name, all.getProperty(name)));
        return texts;
    }
}
