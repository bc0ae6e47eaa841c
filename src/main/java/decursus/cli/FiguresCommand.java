package decursus.cli;

import decursus.jobs.drawing.DrawShipped;
import decursus.view.View;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `decursus figures --all`: draws every shipped case, without a store. For the build; not in the list of commands.
@Command(name = "figures", hidden = true)
final class FiguresCommand implements Callable<Integer> {

    @Option(names = "--all", required = true)
    boolean all;

    @Option(names = "--out", paramLabel = "FOLDER", required = true)
    Path out = Path.of("");

    @Option(names = "--view", paramLabel = "VIEW")
    String view = View.CK_OVER_THERAPIES;

    private final RootCommand root;

    FiguresCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        new Drawings(root).print(new DrawShipped(root.reader()).into(out, View.preset(view)));
        return ExitCode.DONE;
    }
}
