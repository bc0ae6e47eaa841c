package decursus.cli.keeping;

import decursus.jobs.keeping.Changes;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `decursus redo`.
@Command(name = "redo")
public final class RedoCommand implements Callable<Integer> {

    private final Terminal terminal;

    /// The command on a command line.
    public RedoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Changes changes = Changes.open(terminal.storeFile(), terminal.clock(), terminal.user())) {
            new StepTexts(terminal).print("step.redo.done", changes.redo());
            return terminal.done(changes.warnings());
        }
    }
}
