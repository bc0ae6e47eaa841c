package decursus.cli;

import decursus.catalog.Catalog;
import decursus.exchange.intake.IntakeRefused;
import decursus.exchange.intake.Watch;
import decursus.exchange.json.JsonRecords;
import decursus.exchange.mapping.profile.DateOrder;
import decursus.exchange.mapping.profile.DecimalMark;
import decursus.exchange.mapping.profile.Profile;
import decursus.exchange.mapping.profile.ProfileJson;
import decursus.file.SafeFile;
import decursus.jobs.JobRefused;
import decursus.jobs.importing.ImportCases;
import decursus.jobs.importing.ImportReport;
import decursus.jobs.intake.Answers;
import decursus.jobs.intake.ImportIntake;
import decursus.jobs.intake.IntakeReport;
import decursus.jobs.intake.opening.Format;
import decursus.jobs.intake.opening.OpenIntake;
import decursus.jobs.intake.opening.Opened;
import decursus.jobs.intake.opening.Recognition;
import decursus.jobs.intake.opening.Unsettled;
import decursus.jobs.intake.opening.Wish;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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

    @Option(names = "--map", paramLabel = "PROFILE.json")
    @Nullable Path map;

    @Option(names = "--save-map", paramLabel = "PROFILE.json")
    @Nullable Path saveMap;

    @Option(names = "--decimal", paramLabel = "MARK")
    @Nullable String decimal;

    @Option(names = "--dates", paramLabel = "ORDER")
    @Nullable String dates;

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
        Surroundings around = root.around();
        Wish wish = new Wish(mapping(), mark(), order());
        OpenIntake opening = new OpenIntake(Catalog.bundled(), LocalDate.ofInstant(around.clock().instant(), around.clock().getZone()));
        try (Opened opened = opening.open(only, paths, wish)) {
            IntakeReport done = new ImportIntake(root.storeFile(), around.clock(), around.user()).run(opened.intake(),
                    new Answers(patient, newPatient ? Answers.Otherwise.NEW : Answers.Otherwise.ASK, Map.of()), mode, Watch.NOBODY);
            told();
            opened.doubts().forEach(doubt -> root.warn(doubt.sentence()));
            int code = new ImportOutput(root).print(done);
            if (!done.questions().isEmpty()) {
                root.warn(root.text("import.say-whose"));
            }
            if (file != null) {
                save(done, file);
            }
            Path kept = saveMap;
            Profile used = opened.mapping();
            if (kept != null && used != null) {
                write(kept, ProfileJson.write(used));
            }
            return code;
        } catch (IntakeRefused e) {
            e.problems().forEach(problem -> root.warn(e.file() + ": " + problem.sentence()));
            if (e instanceof Unsettled) {
                root.warn(root.text("import.say-how"));
            }
            return ExitCode.NOTHING;
        }
    }

    private @Nullable Profile mapping() {
        Path from = map;
        if (from == null) {
            return null;
        }
        try {
            return ProfileJson.read(Files.readString(from));
        } catch (IllegalArgumentException | IOException e) {
            throw new JobRefused(root.text("import.bad-map", from, String.valueOf(e.getMessage())), e);
        }
    }

    private @Nullable DecimalMark mark() {
        String said = decimal;
        return said == null ? null : switch (said) {
            case "comma", "," -> DecimalMark.COMMA;
            case "point", "." -> DecimalMark.POINT;
            default -> throw new IllegalArgumentException(root.text("import.bad-decimal", said));
        };
    }

    private @Nullable DateOrder order() {
        String said = dates;
        return said == null ? null : switch (said) {
            case "dmy" -> DateOrder.DAY_FIRST;
            case "mdy" -> DateOrder.MONTH_FIRST;
            default -> throw new IllegalArgumentException(root.text("import.bad-dates", said));
        };
    }

    private void told() {
        if (dryRun) {
            root.warn(root.text("import.dry-run"));
        }
    }

    private void save(Object done, Path file) {
        write(file, JsonRecords.document(done));
    }

    private void write(Path file, String json) {
        try {
            SafeFile.write(file, force, out -> out.write(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new JobRefused(root.text("import.no-report", file, String.valueOf(e.getMessage())), e);
        }
    }
}
