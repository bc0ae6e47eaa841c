package decursus.ui.importing;

import decursus.catalog.Catalog;
import decursus.exchange.casefile.CaseFileReader;
import decursus.exchange.intake.IntakeRefused;
import decursus.exchange.intake.OriginFile;
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
import decursus.jobs.intake.opening.Unsettled;
import decursus.ui.common.Workplace;
import decursus.work.Latest;
import decursus.work.Work;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    /// @param refused told where nothing of it can be taken in
    void rehearse(Wanted wanted, Consumer<Outcome> done, Consumer<Refusal> refused) {
        rehearsals.ask("look through files", () -> run(wanted, null, Watch.NOBODY),
                new Work.Answer<Outcome>(done, fault -> refused.accept(refusal(fault))));
    }

    /// Takes everything in as one change, or nothing: under the mapping that was looked at, and the bytes that were looked through.
    void take(Wanted wanted, Outcome rehearsed, Watch watch, Consumer<Taken> done, Consumer<Refusal> refused) {
        place.work().run("import files", () -> {
            Newcomers newcomers = new Newcomers(store);
            Outcome outcome = run(wanted, rehearsed, watch);
            return new Taken(outcome, newcomers.since());
        }, new Work.Answer<Taken>(done, fault -> refused.accept(refusal(fault))));
    }

    /// What was done, and the patients that were not in the store before, by id and by pseudonym.
    record Taken(Outcome outcome, Set<String> newcomers) {
        Taken {
            newcomers = Set.copyOf(newcomers);
        }
    }

    /// @param rehearsed what it was seen to do; null for a rehearsal
    private Outcome run(Wanted wanted, @Nullable Outcome rehearsed, Watch watch) throws IntakeRefused {
        ImportCases.Mode mode = new ImportCases.Mode(false, rehearsed == null);
        Format format = format(wanted);
        if (format == Format.CASEFILE) {
            return Outcome.of(new ImportCases(store, place.clock(), who, new CaseFileReader(Catalog.bundled())).run(wanted.paths(), mode));
        }
        Wanted seen = rehearsed == null ? wanted : wanted.with(wanted.wish().under(rehearsed.seen().mapping()));
        try (Opened opened = open(seen, format)) {
            if (rehearsed != null) {
                requireUnchanged(rehearsed.seen().files(), opened.intake().files());
            }
            Answers answers = new Answers(null, Answers.Otherwise.ASK, wanted.whose());
            IntakeReport report = new ImportIntake(store, place.clock(), who).run(opened.intake(), answers, mode, watch);
            return Outcome.of(report, format, opened);
        }
    }

    private void requireUnchanged(List<OriginFile> seen, List<OriginFile> now) {
        Stream.concat(now.stream().filter(each -> !seen.contains(each)), seen.stream().filter(each -> !now.contains(each))).findFirst()
                .ifPresent(each -> {
                    throw new JobRefused(place.text("import.changed", each.name()));
                });
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

    private static Refusal refusal(Throwable fault) {
        return switch (fault) {
            case CancellationException stopped -> new Refusal(List.of(), Set.of());
            case IntakeRefused refused -> new Refusal(
                    refused.problems().stream().map(each -> refused.file() + ", " + each.sentence()).toList(),
                    refused instanceof Unsettled unsettled ? unsettled.open() : Set.of());
            default -> new Refusal(List.of(fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage()), Set.of());
        };
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
