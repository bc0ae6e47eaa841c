package decursus.cli.keeping;

import decursus.jobs.keeping.Changes;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `decursus undo`.
@Command(name = "undo")
public final class UndoCommand implements Callable<Integer> {

    private final Terminal terminal;

    /// The command on a command line.
    public UndoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Changes changes = Changes.open(terminal.storeFile(), terminal.clock(), terminal.user())) {
            new StepTexts(terminal).print("step.undo.done", changes.undo());
            return terminal.done(changes.warnings());
        }
    }
}
