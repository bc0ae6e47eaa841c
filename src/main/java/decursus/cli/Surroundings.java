package decursus.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;

/// What the command line knows of the machine it runs on; tests bring their own.
///
/// @param out         what a script reads
/// @param err         what is wrong
/// @param clock       time of changes
/// @param environment environment variables
/// @param properties  system properties: `os.name`, `user.home`, `user.name`
public record Surroundings(PrintWriter out, PrintWriter err, Clock clock, Map<String, String> environment,
        Map<String, String> properties) {

    private static final String FOLDER = "decursus";
    private static final String FILE = "decursus.db";
    private static final String SAMPLES = "samples.db";

    /// The user's own store: below `XDG_DATA_HOME` or `~/.local/share` on Linux, `~/Library/Application Support` on macOS
    /// and `%LOCALAPPDATA%` on Windows.
    public Path defaultStore() {
        return dataFolder().resolve(FOLDER).resolve(FILE);
    }

    /// The store of the shipped cases, beside the user's own.
    public Path samplesStore() {
        return defaultStore().resolveSibling(SAMPLES);
    }

    private Path dataFolder() {
        Path home = Path.of(properties.getOrDefault("user.home", "."));
        String system = properties.getOrDefault("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return variable("LOCALAPPDATA", home.resolve("AppData").resolve("Local"));
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support");
        }
        return variable("XDG_DATA_HOME", home.resolve(".local").resolve("share"));
    }

    /// A folder from the environment; a relative one does not count, as the XDG base directory specification says.
    private Path variable(String name, Path otherwise) {
        String value = environment.getOrDefault(name, "");
        return !value.isBlank() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
    }

    /// Who changes a store: the name that the system knows the user by.
    public String user() {
        String name = properties.getOrDefault("user.name", "");
        return name.isBlank() ? "unknown" : name;
    }
}
