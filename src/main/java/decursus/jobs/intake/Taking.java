package decursus.jobs.intake;

import decursus.domain.course.Course;
import decursus.domain.course.CourseHead;
import decursus.domain.course.CourseItems;
import decursus.domain.course.CourseRules;
import decursus.exchange.Problem;
import decursus.exchange.intake.IntakeSink;
import decursus.exchange.intake.PatientIntake;
import decursus.exchange.intake.RefusedRow;
import decursus.exchange.intake.Rest;
import decursus.exchange.intake.RowKind;
import decursus.jobs.SamePatient;
import decursus.store.intake.CourseChange;
import decursus.store.intake.ImportSession;
import decursus.store.intake.RefusedEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes one patient after the other into a store.
final class Taking implements IntakeSink {

    private final ImportSession session;
    private final Matching matching;
    private final Ledger ledger;
    private final List<MatchQuestion> questions = new ArrayList<>();
    private boolean changed;

    Taking(ImportSession session, Matching matching, Ledger ledger) {
        this.session = session;
        this.matching = matching;
        this.ledger = ledger;
    }

    /// What a person has to say.
    List<MatchQuestion> questions() {
        return List.copyOf(questions);
    }

    /// Whether the store holds something else than before, or would.
    boolean changed() {
        return changed;
    }

    @Override
    public void patient(PatientIntake patient) {
        String course = switch (matching.decide(patient)) {
            case Matching.Decision.Known known -> known(patient, known.course());
            case Matching.Decision.Fresh fresh -> add(patient, Merging.fresh(named(patient.course(), fresh.course())));
            case Matching.Decision.Asked asked -> {
                questions.add(asked.question());
                yield out(patient, asked.sentence());
            }
            case Matching.Decision.Refused refused -> refuse(patient, refused.sentence());
        };
        told(patient.problems(), patient.refused(), course);
        patient.left().forEach(ledger::left);
    }

    @Override
    public void rest(Rest rest) {
        told(rest.problems(), rest.refused(), null);
        rest.left().forEach(ledger::left);
    }

    private void told(List<Problem> problems, List<RefusedRow> refused, @Nullable String course) {
        problems.forEach(ledger::problem);
        Set<Problem> known = new HashSet<>(problems);
        for (RefusedRow row : refused) {
            ledger.count(row.kind(), Ledger.Lot.REFUSED, row.entries());
            if (!known.contains(row.problem())) {
                ledger.problem(row.problem());
            }
            session.refuse(new RefusedEntry(course, row.file() + ", " + row.problem().where(), row.verbatim(), row.problem().message()));
        }
    }

    private static Course named(Course course, String id) {
        CourseHead head = course.head();
        return head.id().equals(id) ? course : new Course(new CourseHead(id, head.label().equals(head.id()) ? id : head.label(),
                head.nature(), head.citation(), head.abbreviations(), head.notes()), course.patient(), course.timeframe(),
                course.observations(), course.treatments(), course.events(), course.adverseEvents(), course.organs());
    }

    private @Nullable String known(PatientIntake patient, String id) {
        Course stored = session.course(id).orElseThrow();
        String clash = SamePatient.clash(stored, patient.course());
        if (clash != null) {
            return refuse(patient, "the store holds the course \"" + id + "\" for another patient, who " + clash
                    + ": correct the file, or the course");
        }
        return add(patient, Merging.of(stored, patient.course(), session.byHand(id)));
    }

    private @Nullable String add(PatientIntake patient, Merging.Merged merged) {
        List<CourseRules.Fault> faults = CourseRules.faults(merged.course());
        if (!faults.isEmpty()) {
            return refuse(patient, "together with what the store holds it can not be: " + faults.getFirst().message());
        }
        CourseChange change = session.add(merged.course(), Matching.numbers(patient));
        changed |= change.state() != CourseChange.State.UNCHANGED;
        ledger.count(RowKind.PATIENT, switch (change.state()) {
            case IMPORTED -> Ledger.Lot.IMPORTED;
            case UPDATED -> Ledger.Lot.UPDATED;
            case UNCHANGED -> Ledger.Lot.UNCHANGED;
        }, 1);
        each(patient, (kind, id, rows) -> ledger.count(kind, lot(patient, merged, id), rows));
        return change.id();
    }

    private Ledger.Lot lot(PatientIntake patient, Merging.Merged merged, String id) {
        return switch (merged.of(id)) {
            case UNCHANGED -> Ledger.Lot.UNCHANGED;
            case IMPORTED -> patient.doubtful().contains(id) ? Ledger.Lot.DOUBTFUL : Ledger.Lot.IMPORTED;
            case UPDATED -> patient.doubtful().contains(id) ? Ledger.Lot.DOUBTFUL : Ledger.Lot.UPDATED;
            case KEPT -> {
                ledger.problem(new Problem(Problem.Severity.WARNING, "patient " + merged.course().head().id(), "id", id,
                        "the entry \"" + Problem.shown(id) + "\" was changed by hand and says something else than the file; it stays as it"
                                + " is: compare the two"));
                yield Ledger.Lot.SKIPPED;
            }
        };
    }

    /// None of a patient's rows goes in, and that is kept.
    private @Nullable String refuse(PatientIntake patient, String sentence) {
        session.refuse(new RefusedEntry(null, "patient " + patient.course().head().id(), String.join(", ", patient.identifiers().stream()
                .map(each -> each.system() + " " + each.value()).toList()), sentence));
        return out(patient, sentence);
    }

    private @Nullable String out(PatientIntake patient, String sentence) {
        String id = patient.course().head().id();
        ledger.problem(new Problem(Problem.Severity.ERROR, "patient " + id, "", "", sentence));
        ledger.count(RowKind.PATIENT, Ledger.Lot.REFUSED, 1);
        each(patient, (kind, item, rows) -> ledger.count(kind, Ledger.Lot.REFUSED, rows));
        return null;
    }

    /// Somebody who hears of each item.
    private interface Each {
        void item(RowKind kind, String id, int rows);
    }

    private static void each(PatientIntake patient, Each each) {
        for (CourseItems.Kind kind : CourseItems.Kind.values()) {
            RowKind counted = switch (kind) {
                case OBSERVATION -> RowKind.OBSERVATION;
                case TREATMENT -> RowKind.TREATMENT;
                case EVENT, ADVERSE_EVENT, ORGAN -> RowKind.EVENT;
            };
            CourseItems.ids(patient.course(), kind).forEach(id -> each.item(counted, id, patient.rowsOf().getOrDefault(id, 1)));
        }
    }
}
