package decursus.cli.keeping;

import decursus.jobs.keeping.Changes;
import decursus.jobs.keeping.Done;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `decursus remove`: takes a course, or an item of it, out of the store; undo brings it back.
@Command(name = "remove")
public final class RemoveCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", descriptionKey = "id")
    String id = "";

    @Option(names = "--item", paramLabel = "ITEM")
    @Nullable String item;

    private final Terminal terminal;

    /// The command on a command line.
    public RemoveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Changes changes = Changes.open(terminal.storeFile(), terminal.clock(), terminal.user())) {
            String wanted = item;
            return new StepTexts(terminal).done(wanted == null ? new Done(changes.remove(id), List.of())
                    : changes.edits(terminal.reader()).remove(id, wanted), changes);
        }
    }
}
