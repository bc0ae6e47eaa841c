package decursus.jobs.intake;

import static decursus.jobs.intake.FakeIntake.patient;
import static decursus.jobs.intake.FakeIntake.values;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.course.Course;
import decursus.domain.course.CourseItems;
import decursus.domain.result.Observation;
import decursus.exchange.Problem;
import decursus.exchange.intake.Intake;
import decursus.exchange.intake.IntakeRefused;
import decursus.exchange.intake.LeftOut;
import decursus.exchange.intake.PatientIntake;
import decursus.exchange.intake.Rest;
import decursus.exchange.intake.RowKind;
import decursus.exchange.intake.Watch;
import decursus.jobs.JobRefused;
import decursus.jobs.importing.ImportCases.Mode;
import decursus.jobs.importing.Tally;
import decursus.store.Access;
import decursus.store.Raw;
import decursus.store.Store;
import decursus.store.edit.Edit;
import decursus.store.step.HistoryEntry;
import decursus.store.step.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Foreign data go to the patient that they are of, all of them or none.
class ImportIntakeTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Mode WRITE = new Mode(false, false);

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void place() throws IOException {
        file = folder.toRealPath().resolve("store.db");
    }

    private IntakeReport run(Intake intake, Answers answers, Mode mode) throws IntakeRefused {
        return new ImportIntake(file, Clock.fixed(NOW, ZoneOffset.UTC), "tester").run(intake, answers, mode, Watch.NOBODY);
    }

    private IntakeReport run(Intake intake) throws IntakeRefused {
        return run(intake, Answers.none(), WRITE);
    }

    private List<String> courses() {
        try (Store store = Store.open(file, Access.READ_ONLY)) {
            assertEquals(List.of(), store.check().findings());
            return store.list().stream().map(each -> each.id() + " " + each.observations()).toList();
        }
    }

    private Course course(String id) {
        try (Store store = Store.open(file, Access.READ_ONLY)) {
            return store.course(id).orElseThrow();
        }
    }

    private static String sentence(IntakeReport report) {
        return report.found().problems().getFirst().message();
    }

    @Test
    void aPatientIsKnownByANumber() throws IntakeRefused {
        run(FakeIntake.of(1, patient("one", "007", null, values(3, 0)), patient("two", "7", null, values(2, 0))));
        IntakeReport report = run(FakeIntake.of(2, patient("else", "007", null, values(4, 0))));
        assertEquals(new Tally(4, 1, 0, 3, 0, 0, 0), report.rows().observations());
        assertEquals(List.of("one 4", "two 2"), courses());
    }

    @Test
    void twoPatientsOfOneFileAreNeverMixed() throws IntakeRefused {
        IntakeReport report = run(FakeIntake.of(1, patient("same", "1", "Anna Muster", values(3, 0)),
                patient("same", "2", "Berta Beispiel", values(2, 50)), patient("third", "1", "Clara Fall", values(5, 0))));
        assertEquals(List.of("same 3", "same-2 2"), courses());
        assertEquals("101", course("same").observations().get(1).reading().verbatim());
        assertEquals("150", course("same-2").observations().getFirst().reading().verbatim());
        assertEquals(1, report.rows().patients().refused());
        assertEquals(5, report.rows().observations().refused());
        assertTrue(sentence(report).contains("never put into one course"), sentence(report));
    }

    @Test
    void whoHasAnotherNameUnderTheSameNumberIsRefused() throws IntakeRefused {
        run(FakeIntake.of(1, patient("one", "1", "Anna Muster", values(3, 0))));
        IntakeReport report = run(FakeIntake.of(2, patient("one", "1", "Berta Beispiel", values(5, 7))));
        assertTrue(report.nothingWentIn());
        assertTrue(sentence(report).contains("another name"), sentence(report));
        assertEquals(List.of("one 3"), courses());
    }

    @Test
    void whoHasTheSameNameAndBirthDateIsAskedAbout() throws IntakeRefused {
        run(FakeIntake.of(1, patient("one", "1", "Anna Müller", values(3, 0))));
        FakeIntake other = FakeIntake.of(2, patient("two", "2", "MÜLLER, Anna", values(5, 7)));
        IntakeReport report = run(other);
        assertEquals(List.of(new MatchQuestion("two", List.of("one"))), report.questions());
        assertTrue(sentence(report).contains("say whose it is, or that it is"), sentence(report));
        assertEquals(List.of("one 3"), courses());
        run(other, new Answers(null, Answers.Otherwise.NEW, Map.of()), WRITE);
        assertEquals(List.of("one 3", "two 5"), courses());
    }

    @Test
    void aFileWithoutNumbersNeedsAPatient() throws IntakeRefused {
        FakeIntake nameless = FakeIntake.of(1, patient("x", null, null, values(2, 0)));
        assertEquals(1, run(nameless).questions().size());
        assertFalse(Files.exists(file));
        run(FakeIntake.of(2, patient("one", "1", null, values(1, 0))));
        run(nameless, new Answers("one", Answers.Otherwise.ASK, Map.of()), WRITE);
        assertEquals(List.of("one 2"), courses());
        assertThrows(JobRefused.class, () -> run(FakeIntake.of(3, patient("a", "8", null, values(2, 0)),
                patient("b", "9", null, values(3, 0))), new Answers("one", Answers.Otherwise.ASK, Map.of()), WRITE));
        assertEquals(List.of("one 2"), courses());
    }

    @Test
    void theSameFileAgainWritesNothing() throws IntakeRefused, IOException {
        FakeIntake intake = FakeIntake.of(1, FakeIntake.with(patient("one", "1", null, values(3, 0)), List.of(FakeIntake.refused(9)),
                List.of(new LeftOut(RowKind.OBSERVATION, "entered in error", 2))));
        IntakeReport first = run(intake);
        assertEquals(new Tally(6, 3, 0, 0, 1, 0, 2), first.rows().observations());
        String before = Raw.hash(file);
        IntakeReport again = run(intake);
        assertEquals(new Tally(6, 0, 0, 3, 1, 0, 2), again.rows().observations());
        assertFalse(again.changed());
        assertTrue(again.found().problems().stream().anyMatch(each -> each.message().contains("already imported on")));
        assertEquals(before, Raw.hash(file));
    }

    @Test
    void refusedRowsAreKept() throws IntakeRefused, SQLException {
        run(FakeIntake.of(1, FakeIntake.with(patient("one", "1", null, values(3, 0)), List.of(FakeIntake.refused(9)), List.of())));
        assertEquals(List.of("one|labs.csv, row 9|CK\t31.04.2020\t12"), Raw.rows(file,
                "SELECT course || '|' || place || '|' || verbatim FROM refused"));
    }

    @Test
    void aNewPatientOfWhomEveryRowIsRefusedIsNotMade() throws IntakeRefused, SQLException {
        PatientIntake broken = FakeIntake.with(patient("one", "1", null, List.of()), List.of(FakeIntake.refused(9), FakeIntake.refused(10)),
                List.of());
        IntakeReport report = run(FakeIntake.of(1, broken, patient("two", "2", null, values(1, 0))));
        assertEquals(List.of("two 1"), courses());
        assertEquals(new Tally(2, 1, 0, 0, 1, 0, 0), report.rows().patients());
        assertEquals(new Tally(3, 1, 0, 0, 2, 0, 0), report.rows().observations());
        assertEquals(List.of("patient one: none of its rows can be read, so the patient is not made: correct the rows"),
                report.found().problems().stream().filter(each -> each.where().equals("patient one"))
                        .map(each -> each.where() + ": " + each.message()).toList());
        assertEquals(List.of("patient one", "labs.csv, row 9", "labs.csv, row 10"), Raw.rows(file, "SELECT place FROM refused"));
        run(FakeIntake.of(2, patient("one", "1", null, values(2, 0))));
        assertEquals(List.of("one 2", "two 1"), courses());
    }

    @Test
    void whereNothingGoesInNoPatientIsMadeNorAskedAbout() throws IntakeRefused {
        for (String number : Arrays.asList("1", null)) {
            IntakeReport report = run(FakeIntake.of(1, FakeIntake.with(patient("one", number, null, List.of()),
                    List.of(FakeIntake.refused(9)), List.of())));
            assertTrue(report.nothingWentIn());
            assertEquals(List.of(), report.questions());
            assertFalse(report.changed());
        }
    }

    @Test
    void aPatientWhoIsDescribedOrKnownStays() throws IntakeRefused {
        run(FakeIntake.of(1, FakeIntake.described(FakeIntake.with(patient("one", "1", null, List.of()), List.of(FakeIntake.refused(9)),
                List.of())), patient("two", "2", null, values(1, 0))));
        assertEquals(List.of("one 0", "two 1"), courses());
        IntakeReport report = run(FakeIntake.of(2, FakeIntake.with(patient("two", "2", null, List.of()), List.of(FakeIntake.refused(9)),
                List.of())));
        assertEquals(new Tally(1, 0, 0, 1, 0, 0, 0), report.rows().patients());
    }

    @Test
    void aNewerVersionUpdatesAndTheRestStays() throws IntakeRefused {
        run(FakeIntake.of(1, patient("one", "1", null, values(3, 0))));
        List<Observation> moved = values(2, 50).reversed();
        IntakeReport report = run(FakeIntake.of(2, patient("one", "1", null, moved)));
        assertEquals(new Tally(2, 0, 1, 1, 0, 0, 0), report.rows().observations());
        assertEquals(List.of("150", "101", "102"), course("one").observations().stream().map(each -> each.reading().verbatim()).toList());
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            HistoryEntry changed = store.history("one").stream().filter(each -> each.what() == HistoryEntry.What.CHANGED
                    && each.item().equals("observation")).findFirst().orElseThrow();
            assertEquals("100", changed.before().get("reading.verbatim"));
            assertEquals("150", changed.after().get("reading.verbatim"));
        }
    }

    @Test
    void whatAPersonDidStays() throws IntakeRefused {
        run(FakeIntake.of(1, patient("one", "1", null, values(3, 0))));
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            Course before = store.course("one").orElseThrow();
            List<Observation> values = new ArrayList<>(before.observations());
            values.set(0, values.getFirst().with(values.getFirst().status().excluding("haemolysis")));
            Course excluded = with(before, values);
            store.edit(edit(Step.Kind.EXCLUDE, before, excluded), "tester", NOW);
            Observation hand = values(2, 0).get(1);
            values.set(1, new Observation(hand.id(), hand.analyte(), hand.time(), values(1, 999).getFirst().reading(), hand.limits(),
                    hand.status(), null, hand.provenance()));
            store.edit(edit(Step.Kind.EDIT, excluded, with(before, values)), "tester", NOW);
        }
        IntakeReport report = run(FakeIntake.of(2, patient("one", "1", null, values(3, 50))));
        assertEquals(new Tally(3, 0, 1, 1, 0, 0, 1), report.rows().observations());
        assertTrue(sentence(report).contains("changed by hand"), sentence(report));
        assertEquals("haemolysis", course("one").observations().getFirst().status().exclusion());
        assertEquals("1099", course("one").observations().get(1).reading().verbatim());
    }

    private static Course with(Course course, List<Observation> values) {
        return new Course(course.head(), course.patient(), course.timeframe(), values, course.treatments(), course.events(),
                course.adverseEvents(), course.organs());
    }

    private static Edit edit(Step.Kind kind, Course before, Course after) {
        return new Edit(kind, Step.Item.RESULT, List.of(new Edit.Version(before, after)));
    }

    @Test
    void oneUndoTakesAllBackWithTheNumbers() throws IntakeRefused {
        run(FakeIntake.of(1, patient("one", "1", null, values(3, 0))));
        run(FakeIntake.of(2, patient("one", "1", null, values(4, 9)), patient("two", "2", null, values(4, 0))));
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            store.undo("tester", NOW);
        }
        assertEquals(List.of("one 3"), courses());
        run(FakeIntake.of(3, patient("other", "2", null, values(1, 0))));
        assertEquals(List.of("one 3", "other 1"), courses());
    }

    @Test
    void aNumberOfARemovedCourseLeadsNowhere() throws IntakeRefused {
        run(FakeIntake.of(1, patient("one", "1", "Anna Muster", values(3, 0))));
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            store.remove("one", "tester", NOW);
        }
        run(FakeIntake.of(2, patient("one", "8", null, values(1, 0))));
        run(FakeIntake.of(3, patient("x", "1", null, values(2, 0))));
        assertEquals(List.of("one 1", "x 2"), courses());
    }

    @Test
    void aMergedCourseHandsItsNumbersOn() throws IntakeRefused {
        run(FakeIntake.of(1, patient("one", "1", null, values(1, 0)), patient("two", "2", null, List.of())));
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            Course one = store.course("one").orElseThrow();
            Course two = store.course("two").orElseThrow();
            store.edit(new Edit(Step.Kind.MERGE, Step.Item.PATIENT, List.of(new Edit.Version(one, null),
                    new Edit.Version(two, CourseItems.joined(two, one)))), "tester", NOW);
        }
        run(FakeIntake.of(2, patient("x", "1", null, values(2, 0))));
        assertEquals(List.of("two 2"), courses());
    }

    @Test
    void anErasedPatientLeavesNoNumberNorRow() throws IntakeRefused, SQLException {
        run(FakeIntake.of(1, FakeIntake.with(patient("one", "12345", null, values(3, 0)), List.of(FakeIntake.refused(9)), List.of()),
                patient("two", "2", null, values(1, 0))));
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            assertTrue(store.erase("one", "tester", NOW));
        }
        assertEquals(List.of("2"), Raw.rows(file, "SELECT value FROM identifier"));
        assertEquals(List.of(), Raw.rows(file, "SELECT id FROM refused"));
    }

    @Test
    void strictTakesNothingAndADryRunTellsTheSame() throws IntakeRefused, IOException {
        FakeIntake intake = FakeIntake.of(1, FakeIntake.with(patient("one", "1", null, values(3, 0)), List.of(FakeIntake.refused(9)),
                List.of()));
        IntakeReport dry = run(intake, Answers.none(), new Mode(false, true));
        assertFalse(Files.exists(file));
        IntakeReport strict = run(intake, Answers.none(), new Mode(true, false));
        assertEquals(new Tally(4, 0, 0, 0, 1, 0, 3), strict.rows().observations());
        assertTrue(strict.nothingWentIn());
        assertEquals(List.of(), Raw.names(folder));
        assertEquals(dry, run(intake));
        IntakeReport again = run(FakeIntake.of(2, patient("one", "1", null, values(3, 8))), Answers.none(), new Mode(false, true));
        assertEquals(again, run(FakeIntake.of(2, patient("one", "1", null, values(3, 8)))));
    }

    @Test
    void whoCancelsLeavesNothing() throws IOException {
        Watch third = new Watch() {
            private final AtomicInteger asked = new AtomicInteger();

            @Override
            public void at(double fraction) {
                // nobody looks
            }

            @Override
            public boolean cancelled() {
                return asked.incrementAndGet() >= 3;
            }
        };
        assertThrows(CancellationException.class, () -> new ImportIntake(file, Clock.fixed(NOW, ZoneOffset.UTC), "tester")
                .run(FakeIntake.many(5, 10), Answers.none(), WRITE, third));
        assertEquals(List.of(), Raw.names(folder));
    }

    @Test
    void aThousandProblemsAreShownAndTheRestCounted() throws IntakeRefused {
        List<Problem> many = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            many.add(new Problem(i == 1_499 ? Problem.Severity.ERROR : Problem.Severity.NOTE, "row " + i, "", "", "odd"));
        }
        IntakeReport report = run(FakeIntake.of(1, patient("one", "1", null, values(1, 0))).with(new Rest(many, List.of(), List.of())));
        assertEquals(1_000, report.found().problems().size());
        assertEquals(500, report.found().more());
        assertEquals("row 1499", report.found().problems().getFirst().where());
    }
}
