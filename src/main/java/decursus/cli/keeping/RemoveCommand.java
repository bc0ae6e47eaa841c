package decursus.cli.keeping;

import decursus.jobs.keeping.Changes;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `decursus remove`: takes a course out of the store; undo brings it back.
@Command(name = "remove")
public final class RemoveCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", descriptionKey = "id")
    String id = "";

    private final Terminal terminal;

    /// The command on a command line.
    public RemoveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Changes changes = Changes.open(terminal.storeFile(), terminal.clock(), terminal.user())) {
            new StepTexts(terminal).print("remove.done", changes.remove(id));
            return terminal.done(changes.warnings());
        }
    }
}
