package decursus.cli;

import decursus.jobs.importing.ImportCases;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `decursus samples`: takes the shipped cases into a store.
@Command(name = "samples")
final class SamplesCommand implements Callable<Integer> {

    private final RootCommand root;

    SamplesCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Surroundings around = root.around();
        return new ImportOutput(root).print(new ImportCases(root.storeFile(), around.clock(), around.user(), root.reader()).shipped());
    }
}
