package decursus.ui.importing;

import decursus.catalog.Catalog;
import decursus.exchange.casefile.CaseFileReader;
import decursus.exchange.intake.IntakeRefused;
import decursus.exchange.intake.Watch;
import decursus.exchange.json.JsonRecords;
import decursus.file.SafeFile;
import decursus.jobs.JobRefused;
import decursus.jobs.importing.ImportCases;
import decursus.jobs.intake.Answers;
import decursus.jobs.intake.ImportIntake;
import decursus.jobs.intake.IntakeReport;
import decursus.jobs.intake.opening.Format;
import decursus.jobs.intake.opening.OpenIntake;
import decursus.jobs.intake.opening.Opened;
import decursus.jobs.intake.opening.Recognition;
import decursus.ui.common.Workplace;
import decursus.work.Latest;
import decursus.work.Work;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Takes files into one store: first as a rehearsal that writes nothing, then in earnest.
public final class ImportController {

    private final Path store;
    private final String who;
    private final Workplace place;
    private final Latest rehearsals;

    /// @param store the store's file; made where there is none and something goes in
    /// @param who   name that is stored with the import
    public ImportController(Path store, String who, Workplace place) {
        this.store = store;
        this.who = who;
        this.place = place;
        this.rehearsals = new Latest(place.work());
    }

    /// Says what would happen.
    ///
    /// @param refused takes the sentences where nothing of it can be taken in
    void rehearse(Wanted wanted, Consumer<Outcome> done, Consumer<List<String>> refused) {
        rehearsals.ask("look through files", () -> run(wanted, true, Watch.NOBODY),
                new Work.Answer<Outcome>(done, fault -> refused.accept(sentences(fault))));
    }

    /// Takes everything in as one change, or nothing.
    void take(Wanted wanted, Watch watch, Consumer<Outcome> done, Consumer<List<String>> refused) {
        place.work().run("import files", () -> run(wanted, false, watch),
                new Work.Answer<Outcome>(done, fault -> refused.accept(sentences(fault))));
    }

    private Outcome run(Wanted wanted, boolean dry, Watch watch) throws IntakeRefused {
        ImportCases.Mode mode = new ImportCases.Mode(false, dry);
        Format format = format(wanted);
        if (format == Format.CASEFILE) {
            return Outcome.of(new ImportCases(store, place.clock(), who, new CaseFileReader(Catalog.bundled())).run(wanted.paths(), mode));
        }
        try (Opened opened = open(wanted, format)) {
            Answers answers = new Answers(null, Answers.Otherwise.ASK, wanted.whose());
            IntakeReport report = new ImportIntake(store, place.clock(), who).run(opened.intake(), answers, mode, watch);
            return Outcome.of(report, format, opened.doubts(), opened.proposals());
        }
    }

    private Format format(Wanted wanted) {
        if (wanted.pasted() != null) {
            return Format.TABLE;
        }
        Set<Format> formats = wanted.paths().stream().map(Recognition::of).collect(Collectors.toSet());
        if (formats.size() != 1) {
            throw new JobRefused(place.text("import.mixed"));
        }
        return formats.iterator().next();
    }

    private Opened open(Wanted wanted, Format format) throws IntakeRefused {
        OpenIntake opening = new OpenIntake(Catalog.bundled(), LocalDate.ofInstant(place.clock().instant(), place.clock().getZone()));
        String pasted = wanted.pasted();
        return pasted == null ? opening.open(format, wanted.paths(), wanted.wish())
                : opening.pasted(place.text("import.clipboard"), pasted, wanted.wish());
    }

    private static List<String> sentences(Throwable fault) {
        if (fault instanceof IntakeRefused refused) {
            return refused.problems().stream().map(each -> refused.file() + ", " + each.sentence()).toList();
        }
        return List.of(fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage());
    }

    /// Writes a report beside the data it tells of.
    void save(Outcome outcome, Path file) {
        place.work().run("write a report", () -> {
            try {
                SafeFile.write(file, true, out -> out.write(JsonRecords.document(outcome.report()).getBytes(StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new JobRefused(place.text("import.no-report", String.valueOf(e.getMessage())), e);
            }
            return file;
        }, new Work.Answer<Path>(saved -> place.tell(place.text("import.report-saved", saved.toString())),
                fault -> place.fail(String.valueOf(fault.getMessage()))));
    }
}
