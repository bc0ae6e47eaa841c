package decursus.cli;

import decursus.exchange.intake.Intake;
import decursus.exchange.intake.IntakeRefused;
import decursus.exchange.intake.Watch;
import decursus.exchange.json.JsonRecords;
import decursus.file.SafeFile;
import decursus.jobs.JobRefused;
import decursus.jobs.intake.Answers;
import decursus.jobs.intake.Format;
import decursus.jobs.intake.ImportIntake;
import decursus.jobs.intake.IntakeReader;
import decursus.jobs.intake.IntakeReaders;
import decursus.jobs.intake.IntakeReport;
import decursus.jobs.intake.Recognition;
import decursus.jobs.importing.ImportCases;
import decursus.jobs.importing.ImportReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `decursus import`: takes case files and foreign data into a store.
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", descriptionKey = "path", arity = "1..*")
    List<Path> paths = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT")
    @Nullable String format;

    @Option(names = "--patient", paramLabel = "COURSE")
    @Nullable String patient;

    @Option(names = "--new-patient")
    boolean newPatient;

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
        if (patient != null && newPatient) {
            throw new IllegalArgumentException(root.text("import.patient-twice"));
        }
        Path file = report;
        if (file != null && !force && Files.exists(file)) {
            throw new JobRefused(root.text("exists", file));
        }
        Map<Format, List<Path>> sorted = new EnumMap<>(Format.class);
        paths.forEach(path -> sorted.computeIfAbsent(formatOf(path), key -> new ArrayList<>()).add(path));
        if (sorted.size() > 1) {
            throw new JobRefused(root.text("import.mixed", sorted.keySet().stream().map(Format::word).collect(Collectors.joining(", "))));
        }
        Format only = sorted.keySet().iterator().next();
        ImportCases.Mode mode = new ImportCases.Mode(strict, dryRun);
        return only == Format.CASEFILE ? cases(mode, file) : foreign(only, mode, file);
    }

    private Format formatOf(Path path) {
        String named = format;
        return named == null ? Recognition.of(path)
                : Format.of(named).orElseThrow(() -> new IllegalArgumentException(root.text("import.bad-format", named)));
    }

    private int cases(ImportCases.Mode mode, @Nullable Path file) {
        Surroundings around = root.around();
        ImportReport done = new ImportCases(root.storeFile(), around.clock(), around.user(), root.reader()).run(paths, mode);
        told();
        int code = new ImportOutput(root).print(done);
        if (file != null) {
            save(done, file);
        }
        return code;
    }

    private int foreign(Format only, ImportCases.Mode mode, @Nullable Path file) {
        IntakeReader reader = IntakeReaders.of(only).orElseThrow(() -> new JobRefused(root.text("import.no-reader", only.word())));
        Surroundings around = root.around();
        try (Intake intake = reader.open(paths)) {
            IntakeReport done = new ImportIntake(root.storeFile(), around.clock(), around.user()).run(intake,
                    new Answers(patient, newPatient ? Answers.Otherwise.NEW : Answers.Otherwise.ASK, Map.of()), mode, Watch.NOBODY);
            told();
            int code = new ImportOutput(root).print(done);
            if (file != null) {
                save(done, file);
            }
            return code;
        } catch (IntakeRefused e) {
            e.problems().forEach(problem -> root.warn(e.file() + ": " + problem.sentence()));
            return ExitCode.NOTHING;
        }
    }

    private void told() {
        if (dryRun) {
            root.warn(root.text("import.dry-run"));
        }
    }

    private void save(Object done, Path file) {
        try {
            SafeFile.write(file, force, out -> out.write(JsonRecords.document(done).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new JobRefused(root.text("import.no-report", file, String.valueOf(e.getMessage())), e);
        }
    }
}
