package decursus.cli;

import decursus.exchange.json.JsonRecords;
import decursus.file.SafeFile;
import decursus.jobs.JobRefused;
import decursus.jobs.importing.ImportCases;
import decursus.jobs.importing.ImportReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `decursus import`: takes case files into a store.
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", descriptionKey = "path", arity = "1..*")
    List<Path> paths = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT")
    String format = "casefile";

    @Option(names = "--strict")
    boolean strict;

    @Option(names = "--dry-run")
    boolean dryRun;

    @Option(names = "--report", paramLabel = "FILE.json")
    @Nullable Path report;

    @Option(names = "--force")
    boolean force;

    private final RootCommand root;

    ImportCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        if (!format.equals("casefile")) {
            throw new IllegalArgumentException(root.text("import.bad-format", format));
        }
        Path file = report;
        if (file != null && !force && Files.exists(file)) {
            throw new JobRefused(root.text("exists", file));
        }
        Surroundings around = root.around();
        ImportReport done = new ImportCases(root.storeFile(), around.clock(), around.user(), root.reader())
                .run(paths, new ImportCases.Mode(strict, dryRun));
        if (dryRun) {
            root.warn(root.text("import.dry-run"));
        }
        int code = new ImportOutput(root).print(done);
        if (file != null) {
            save(done, file);
        }
        return code;
    }

    private void save(ImportReport done, Path file) {
        try {
            SafeFile.write(file, force, out -> out.write(JsonRecords.document(done).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new JobRefused(root.text("import.no-report", file, String.valueOf(e.getMessage())), e);
        }
    }
}
