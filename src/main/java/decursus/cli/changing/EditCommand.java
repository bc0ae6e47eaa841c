package decursus.cli.changing;

import decursus.cli.keeping.StepTexts;
import decursus.cli.keeping.Terminal;
import decursus.exchange.typed.Fragment;
import decursus.jobs.keeping.Changes;
import decursus.jobs.keeping.Edits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `decursus edit`: changes fields of an item or of a patient.
@Command(name = "edit")
public final class EditCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "id")
    String id = "";

    @Parameters(index = "1..*", paramLabel = "FIELD=VALUE", descriptionKey = "fields")
    List<String> fields = new ArrayList<>();

    @Option(names = "--from", paramLabel = "FILE.json")
    @Nullable Path from;

    @Option(names = "--item", paramLabel = "ITEM")
    @Nullable String item;


    private final Terminal terminal;

    /// The command on a command line.
    public EditCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Fragment typed = new Fields(terminal).read(fields, from);
        String wanted = item;
        try (Changes changes = Changes.open(terminal.storeFile(), terminal.clock(), terminal.user())) {
            Edits edits = changes.edits(terminal.reader());
            return new StepTexts(terminal).done(wanted == null ? edits.editPatient(id, typed) : edits.edit(id, wanted, typed), changes);
        }
    }
}
