package decursus.app;

import decursus.cli.Cli;
import decursus.cli.Surroundings;
import decursus.settings.Settings;
import decursus.settings.SettingsFile;
import decursus.ui.common.NativeFileDialogs;
import decursus.ui.common.SystemPrinters;
import decursus.ui.common.Words;
import decursus.ui.common.Workplace;
import decursus.ui.shell.Shell;
import decursus.ui.shell.desk.StorePlaces;
import decursus.work.ThreadWork;
import decursus.work.Work;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import javafx.application.Platform;

/// Puts the program together: the only place that knows the machine.
final class Wiring {

    private Wiring() {
    }

    /// The command line on this machine.
    static Cli commandLine(PrintWriter err) {
        return new Cli(surroundings(err));
    }

    /// The window on this machine.
    static Shell shell() {
        Surroundings machine = surroundings(terminal(System.err));
        SettingsFile file = new SettingsFile(machine.defaultStore().resolveSibling("settings.json"));
        Settings settings = file.load().settings();
        Locale language = settings.language() == null ? Locale.getDefault() : Locale.of(settings.language());
        Work work = new ThreadWork(Platform::runLater);
        return new Shell(new Shell.Parts(
                notices -> new Workplace(work, machine.clock(), Words.of(language), new NativeFileDialogs(), new SystemPrinters(),
                        machine.user(), notices),
                new StorePlaces(machine.defaultStore(), machine.samplesStore()), file, settings, Version.text()));
    }

    private static Surroundings surroundings(PrintWriter err) {
        return new Surroundings(terminal(System.out), err, Clock.systemUTC(), System.getenv(), properties(System.getProperties()));
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
