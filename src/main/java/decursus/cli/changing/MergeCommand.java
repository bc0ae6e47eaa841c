package decursus.cli.changing;

import decursus.cli.keeping.StepTexts;
import decursus.cli.keeping.Terminal;
import decursus.jobs.keeping.Changes;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `decursus merge`: merges a patient's two courses.
@Command(name = "merge")
public final class MergeCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "id")
    String id = "";

    @Parameters(index = "1", paramLabel = "OTHER", descriptionKey = "other")
    String other = "";


    private final Terminal terminal;

    /// The command on a command line.
    public MergeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Changes changes = Changes.open(terminal.storeFile(), terminal.clock(), terminal.user())) {
            return new StepTexts(terminal).done(changes.edits(terminal.reader()).merge(id, other), changes);
        }
    }
}
