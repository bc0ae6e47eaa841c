package decursus.cli;

import decursus.jobs.importing.ImportCases;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `decursus samples`: takes the shipped cases into a store of their own, or into the one that is named.
@Command(name = "samples")
final class SamplesCommand implements Callable<Integer> {

    private final RootCommand root;

    SamplesCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Surroundings around = root.around();
        Path named = root.store;
        Path store = named == null ? around.samplesStore() : named;
        int code = new ImportOutput(root).print(new ImportCases(store, around.clock(), around.user(), root.reader()).shipped());
        if (named == null && !root.json) {
            root.print(root.text("samples.where", store));
        }
        return code;
    }
}
