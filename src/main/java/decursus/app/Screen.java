package decursus.app;

import decursus.cli.ExitCode;
import java.io.PrintWriter;
import java.util.Locale;
import javafx.application.Application;

/// Opens the window, where there is a display for it.
final class Screen {

    private Screen() {
    }

    /// Shows the window until it is closed.
    ///
    /// @return exit code
    static int open(PrintWriter err) {
        if (!present()) {
            err.print("decursus: there is no display for the window (neither DISPLAY nor WAYLAND_DISPLAY is set): log in at a screen, "
                    + "or work without one, \"decursus --help\" names the commands.\n");
            err.flush();
            return ExitCode.NOTHING;
        }
        Application.launch(WindowApplication.class);
        return ExitCode.DONE;
    }

    /// The toolkit would print a trace instead of a sentence.
    private static boolean present() {
        boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        boolean headless = "Headless".equals(System.getProperty("glass.platform"));
        return !linux || headless || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }
}
