package decursus.jobs.intake;

import decursus.exchange.Problem;
import decursus.exchange.intake.Intake;
import decursus.exchange.intake.IntakeRefused;
import decursus.exchange.intake.IntakeSink;
import decursus.exchange.intake.OriginFile;
import decursus.exchange.intake.PatientIntake;
import decursus.exchange.intake.Rest;
import decursus.exchange.intake.Watch;
import decursus.jobs.JobRefused;
import decursus.jobs.importing.ImportCases.Mode;
import decursus.store.Access;
import decursus.store.Store;
import decursus.store.intake.Earlier;
import decursus.store.intake.ImportHeader;
import decursus.store.intake.ImportSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Takes foreign data into a store as one transaction and one step, patient by patient.
public final class ImportIntake {

    private final Path store;
    private final Clock clock;
    private final String who;

    /// @param store the store's file; created where there is none and something goes in
    /// @param who   who imports, kept with what is written; not blank
    public ImportIntake(Path store, Clock clock, String who) {
        this.store = store;
        this.clock = clock;
        this.who = who;
    }

    /// One run.
    private record Run(Intake intake, Answers answers, boolean strict, Watch watch, Ledger ledger) {
    }

    /// What a run came to.
    private static final class Outcome {
        private boolean changed;
        private List<MatchQuestion> questions = List.of();
        private List<String> warnings = List.of();
    }

    /// Imports, or tells what an import would do. When it is cancelled or fails, nothing of it is in the store.
    ///
    /// @throws IntakeRefused when the files can not be taken in as a whole
    /// @throws JobRefused when one patient's course was named and the files hold several
    /// @throws decursus.store.StoreRefusedException when the store can not be opened or written
    /// @throws java.util.concurrent.CancellationException when the watch is cancelled
    public IntakeReport run(Intake intake, Answers answers, Mode mode, Watch watch) throws IntakeRefused {
        Run run = new Run(intake, answers, mode.strict(), watch, new Ledger());
        Outcome outcome = new Outcome();
        if (mode.dryRun()) {
            rehearse(run, outcome);
        } else {
            write(run, outcome);
        }
        return new IntakeReport(intake.format(), intake.files().stream().map(OriginFile::name).toList(), outcome.changed,
                run.ledger.rows(), run.ledger.found(), outcome.questions, outcome.warnings);
    }

    private void rehearse(Run run, Outcome outcome) throws IntakeRefused {
        if (Files.exists(store)) {
            try (Store open = Store.open(store, Access.READ_ONLY)) {
                open.rehearsing(header(run), session -> take(run, session, outcome));
            }
            return;
        }
        // compared with a store that knows nobody, which is gone again at once
        try {
            Path folder = Files.createTempDirectory("decursus");
            try (Store open = Store.create(folder.toRealPath().resolve("empty.db"))) {
                open.rehearsing(header(run), session -> take(run, session, outcome));
            } finally {
                Files.deleteIfExists(folder.toRealPath().resolve("empty.db"));
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Run run, Outcome outcome) throws IntakeRefused {
        boolean fresh = !Files.exists(store);
        boolean written = false;
        try (Store open = Store.openOrCreate(store)) {
            written = open.importing(header(run), session -> take(run, session, outcome)).isPresent();
            outcome.warnings = open.warnings();
        } finally {
            if (fresh && !written) {
                forget();
            }
        }
    }

    /// A store that was made for this import, and that nothing went into.
    private void forget() {
        try {
            Files.deleteIfExists(store);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportHeader header(Run run) {
        return new ImportHeader(run.intake.files().stream().map(file -> new ImportHeader.Origin(plain(file.name()), file.sha256(),
                file.bytes())).toList(), who, clock.instant());
    }

    private static String plain(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    private static boolean take(Run run, ImportSession session, Outcome outcome) throws IntakeRefused {
        earlier(run, session);
        Taking taking = new Taking(session, new Matching(session, run.answers), run.ledger);
        ReadingAhead.read(run.intake, run.answers.only() == null ? taking : new Single(taking, run.answers.only()), run.watch);
        boolean blocked = run.strict && run.ledger.anyRefused();
        if (blocked) {
            run.ledger.withdraw();
        }
        outcome.changed = taking.changed() && !blocked;
        outcome.questions = taking.questions();
        return !blocked;
    }

    private static void earlier(Run run, ImportSession session) {
        Map<String, Earlier> known = new HashMap<>();
        session.earlier().forEach(each -> known.put(each.sha256(), each));
        for (OriginFile file : run.intake.files()) {
            Earlier earlier = known.get(file.sha256());
            if (earlier != null) {
                run.ledger.problem(new Problem(Problem.Severity.NOTE, file.name(), "", "", "the same file was already imported on "
                        + earlier.at()));
            }
        }
    }

    /// Lets one patient through.
    private static final class Single implements IntakeSink {

        private final IntakeSink inner;
        private final String course;
        private @Nullable PatientIntake first;

        Single(IntakeSink inner, @Nullable String course) {
            this.inner = inner;
            this.course = Objects.requireNonNullElse(course, "");
        }

        @Override
        public void patient(PatientIntake patient) {
            if (first != null) {
                throw new JobRefused("The files hold more than one patient, and all of them can not be \"" + course
                        + "\": import them without --patient, or one patient at a time.");
            }
            first = patient;
            inner.patient(patient);
        }

        @Override
        public void rest(Rest rest) {
            inner.rest(rest);
        }
    }
}
