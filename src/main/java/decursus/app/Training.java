package decursus.app;

import decursus.cli.Cli;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// Goes through what a start needs, so that a build can record it for faster starts: packaging only, not a way into the program.
public final class Training {

    private Training() {
    }

    /// Runs every line of standard input as one command, then shows the window until the process is told to end.
    ///
    /// @param arguments none
    public static void main(String[] arguments) throws IOException {
        PrintWriter err = Wiring.terminal(System.err);
        Cli commands = Wiring.commandLine(err);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int code = commands.run(line.split(" "));
                if (code != 0) {
                    System.exit(code);
                }
            }
        }
        System.exit(Screen.open(err));
    }
}
