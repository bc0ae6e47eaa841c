package decursus.app;

import decursus.cli.ExitCode;
import java.io.PrintWriter;

/// Starts the program: without arguments the window, with arguments the command line.
public final class Main {

    private Main() {
    }

    /// The way in.
    ///
    /// @param arguments what was typed
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /// The last edge: whatever was not foreseen still ends in one sentence.
    private static int run(String[] arguments) {
        PrintWriter err = Wiring.terminal(System.err);
        QuietLibraries.hush();
        try {
            return arguments.length == 0 ? Screen.open(err) : Wiring.commandLine(err).run(arguments);
        } catch (OutOfMemoryError e) {
            return end(err, "decursus: not enough memory for this: close other programs, or draw a smaller figure.");
        } catch (Throwable e) {
            return end(err, "decursus: something went wrong inside Decursus (" + e.getClass().getSimpleName()
                    + "): please report it with the output of the same command and --stacktrace.");
        }
    }

    private static int end(PrintWriter err, String sentence) {
        err.print(sentence + "\n");
        err.flush();
        return ExitCode.NOTHING;
    }
}
