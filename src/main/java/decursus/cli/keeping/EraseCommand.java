package decursus.cli.keeping;

import decursus.jobs.keeping.ErasePatient;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `decursus erase`: erases a patient for good.
@Command(name = "erase")
public final class EraseCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", descriptionKey = "id")
    String id = "";

    private final Terminal terminal;

    /// The command on a command line.
    public EraseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ErasePatient.Erased erased = ErasePatient.of(terminal.storeFile(), terminal.clock(), terminal.user(), id);
        List<String> backups = erased.backups().stream().map(Path::toString).toList();
        if (terminal.json()) {
            terminal.printJson(Map.of("erased", true, "backups", backups));
        } else {
            terminal.print(terminal.text("erase.done"));
            if (!backups.isEmpty()) {
                terminal.print(terminal.text("erase.backups", backups.size()));
                backups.forEach(terminal::print);
            }
        }
        return terminal.done(erased.warnings());
    }
}
