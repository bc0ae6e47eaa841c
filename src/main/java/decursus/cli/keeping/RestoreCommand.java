package decursus.cli.keeping;

import decursus.jobs.keeping.KeepBackups;
import decursus.store.backup.Contents;
import decursus.store.backup.RestorePreview;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `decursus restore`: puts a backup in the place of the store.
@Command(name = "restore")
public final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    Path file = Path.of("");

    @Option(names = "--dry-run")
    boolean dryRun;

    private final Terminal terminal;

    /// The command on a command line.
    public RestoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        KeepBackups backups = new KeepBackups(terminal.storeFile(), terminal.clock());
        RestorePreview preview = backups.preview(file);
        Optional<Path> aside = dryRun ? Optional.empty() : backups.restore(file);
        if (terminal.json()) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("restored", !dryRun);
            fields.put("backup", fields(preview.backup()));
            fields.put("present", fields(preview.present()));
            fields.put("damaged", preview.damaged());
            fields.put("aside", aside.map(Path::toString).orElse(null));
            terminal.printJson(fields);
        } else {
            print(preview);
            terminal.print(dryRun ? terminal.text("restore.dry-run")
                    : aside.map(kept -> terminal.text("restore.done", kept)).orElseGet(() -> terminal.text("restore.new")));
        }
        return terminal.done(List.of());
    }

    private void print(RestorePreview preview) {
        terminal.print(line("restore.backup", preview.backup()));
        Contents present = preview.present();
        terminal.print(present != null ? line("restore.present", present)
                : terminal.text(preview.damaged() ? "restore.damaged" : "restore.missing"));
    }

    private String line(String key, Contents contents) {
        Instant last = contents.lastChange();
        return terminal.text(key, contents.courses(), contents.observations(), last == null ? terminal.text("restore.never") : last);
    }

    private static @Nullable Map<String, @Nullable Object> fields(@Nullable Contents contents) {
        if (contents == null) {
            return null;
        }
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("courses", contents.courses());
        fields.put("observations", contents.observations());
        fields.put("treatments", contents.treatments());
        fields.put("events", contents.events());
        fields.put("lastChange", contents.lastChange() == null ? null : contents.lastChange().toString());
        fields.put("bytes", contents.bytes());
        return fields;
    }
}
