package decursus.cli;

import decursus.catalog.Catalog;
import decursus.cli.keeping.Terminal;
import decursus.exchange.casefile.CaseFileReader;
import decursus.exchange.json.JsonRecords;
import decursus.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine;

/// `decursus` itself, and what its sub-commands share.
@Command(name = "decursus", scope = ScopeType.INHERIT, mixinStandardHelpOptions = true, versionProvider = RootCommand.Version.class,
        sortOptions = false)
final class RootCommand implements Callable<Integer>, Terminal {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    @Option(names = "--store", paramLabel = "FILE", scope = ScopeType.INHERIT)
    @Nullable Path store;

    @Option(names = "--json", scope = ScopeType.INHERIT)
    boolean json;

    @Option(names = "--stacktrace", scope = ScopeType.INHERIT, hidden = true)
    boolean stacktrace;

    private final Surroundings around;
    private final Texts texts;

    RootCommand(Surroundings around, Texts texts) {
        this.around = around;
        this.texts = texts;
    }

    /// Options alone ask for nothing: says what is missing.
    @Override
    public Integer call() {
        print(text("no-command"));
        return ExitCode.DONE;
    }

    Surroundings around() {
        return around;
    }

    @Override
    public boolean json() {
        return json;
    }

    @Override
    public Clock clock() {
        return around.clock();
    }

    @Override
    public String user() {
        return around.user();
    }

    @Override
    public int done(List<String> warnings) {
        warnings.forEach(this::warn);
        return warnings.isEmpty() ? ExitCode.DONE : ExitCode.PARTLY;
    }

    @Override
    public String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    @Override
    public Path storeFile() {
        Path named = store;
        return named == null ? around.defaultStore() : named;
    }

    /// The store to read from: the one that was named, or the user's own; while that does not exist the samples, which is
    /// said on stderr.
    @Override
    public Path storeToRead() {
        Path file = storeFile();
        Path samples = around.samplesStore();
        if (store != null || Files.exists(file) || !Files.exists(samples)) {
            return file;
        }
        warn(text("samples.instead", samples));
        return samples;
    }

    @Override
    public CaseFileReader reader() {
        return new CaseFileReader(Catalog.bundled(), LocalDate.now(around.clock()));
    }

    @Override
    public void print(String line) {
        around.out().print(shown(line) + "\n");
    }

    /// A line for a person.
    void warn(String line) {
        around.err().print(shown(line) + "\n");
    }

    /// How far a long work has come, at once.
    void progress(String line) {
        warn(line);
        around.err().flush();
    }

    /// Names of files and courses are foreign text: what would steer the terminal or turn its writing round is replaced.
    private static String shown(String line) {
        return UNSEEN.matcher(line).replaceAll("\uFFFD");
    }

    @Override
    public void printJson(Object value) {
        around.out().print(JsonRecords.document(value));
    }

    /// The version that was built, as the jar or the build folder says.
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            try (InputStream in = Version.class.getResourceAsStream("/decursus/version.properties")) {
                Properties properties = new Properties();
                if (in != null) {
                    properties.load(in);
                }
                return new String[] {"decursus " + properties.getProperty("version", "unknown")};
            }
        }
    }
}
