package decursus.cli.changing;

import decursus.cli.keeping.StepTexts;
import decursus.cli.keeping.Terminal;
import decursus.jobs.keeping.Changes;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `decursus move`: moves an item to another patient's course.
@Command(name = "move")
public final class MoveCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "id")
    String id = "";

    @Parameters(index = "1", paramLabel = "ITEM", descriptionKey = "item")
    String item = "";

    @Parameters(index = "2", paramLabel = "OTHER", descriptionKey = "other")
    String other = "";


    private final Terminal terminal;

    /// The command on a command line.
    public MoveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Changes changes = Changes.open(terminal.storeFile(), terminal.clock(), terminal.user())) {
            return new StepTexts(terminal).done(changes.edits(terminal.reader()).move(id, item, other), changes);
        }
    }
}
