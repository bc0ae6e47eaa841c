package decursus.cli.changing;

import decursus.cli.keeping.StepTexts;
import decursus.cli.keeping.Terminal;
import decursus.jobs.keeping.Changes;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `decursus exclude`: excludes a result, which stays in the course.
@Command(name = "exclude")
public final class ExcludeCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "id")
    String id = "";

    @Parameters(index = "1", paramLabel = "ITEM", descriptionKey = "item")
    String item = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true)
    String reason = "";


    private final Terminal terminal;

    /// The command on a command line.
    public ExcludeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Changes changes = Changes.open(terminal.storeFile(), terminal.clock(), terminal.user())) {
            return new StepTexts(terminal).done(changes.edits(terminal.reader()).exclude(id, item, reason), changes);
        }
    }
}
