package decursus.cli.keeping;

import decursus.jobs.keeping.KeepBackups;
import decursus.store.backup.Backup;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `decursus backup`: backs the store up, or lists its backups.
@Command(name = "backup")
public final class BackupCommand implements Callable<Integer> {

    @Option(names = "--list")
    boolean list;

    private final Terminal terminal;

    /// The command on a command line.
    public BackupCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        KeepBackups backups = new KeepBackups(terminal.storeFile(), terminal.clock());
        if (list) {
            print(backups.all());
        } else if (terminal.json()) {
            terminal.printJson(fields(backups.make()));
        } else {
            terminal.print(terminal.text("backup.done", backups.make().file()));
        }
        return terminal.done(List.of());
    }

    private void print(List<Backup> all) throws IOException {
        if (terminal.json()) {
            List<Map<String, Object>> documents = new ArrayList<>();
            for (Backup each : all) {
                documents.add(fields(each));
            }
            terminal.printJson(documents);
            return;
        }
        if (all.isEmpty()) {
            terminal.print(terminal.text("backup.none", terminal.storeFile()));
        }
        for (Backup each : all) {
            terminal.print(terminal.text("backup.line", each.at(), each.why().word(), Files.size(each.file()), each.file()));
        }
    }

    private static Map<String, Object> fields(Backup backup) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", backup.file().toString());
        fields.put("at", backup.at().toString());
        fields.put("why", backup.why());
        fields.put("bytes", Files.size(backup.file()));
        return fields;
    }
}
