package decursus.exchange.mapping;

import decursus.catalog.Catalog;
import decursus.exchange.Problem;
import decursus.exchange.intake.IntakeRefused;
import decursus.exchange.intake.IntakeSink;
import decursus.exchange.intake.LeftOut;
import decursus.exchange.intake.PatientIntake;
import decursus.exchange.intake.Rest;
import decursus.exchange.intake.RefusedRow;
import decursus.exchange.intake.RowKind;
import decursus.exchange.intake.Watch;
import decursus.exchange.mapping.profile.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Everything that an intake handed over.
final class Taken implements IntakeSink {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    final List<PatientIntake> patients = new ArrayList<>();
    private Rest rest = new Rest(List.of(), List.of(), List.of());

    static Taken by(Profile profile, TableSource... sources) throws IntakeRefused {
        Taken taken = new Taken();
        try (TableIntake intake = TableIntake.of(List.of(sources), profile, Catalog.bundled(), TODAY)) {
            intake.read(taken, Watch.NOBODY);
        }
        return taken;
    }

    @Override
    public void patient(PatientIntake patient) {
        patients.add(patient);
    }

    @Override
    public void rest(Rest last) {
        rest = last;
    }

    Rest rest() {
        return rest;
    }

    PatientIntake only() {
        if (patients.size() != 1) {
            throw new AssertionError(patients.size() + " patients");
        }
        return patients.getFirst();
    }

    /// Rows of a kind that were taken in, refused or left out: all that the files have.
    int rows(RowKind kind) {
        int rows = rest.refused().stream().filter(each -> each.kind() == kind).mapToInt(RefusedRow::entries).sum();
        for (PatientIntake each : patients) {
            rows += each.refused().stream().filter(row -> row.kind() == kind).mapToInt(RefusedRow::entries).sum();
            rows += each.left().stream().filter(left -> left.kind() == kind).mapToInt(LeftOut::count).sum();
            rows += items(each, kind).stream().mapToInt(id -> each.rowsOf().getOrDefault(id, 1)).sum();
        }
        return rows;
    }

    private static List<String> items(PatientIntake each, RowKind kind) {
        Map<RowKind, List<String>> ids = Map.of(
                RowKind.OBSERVATION, each.course().observations().stream().map(item -> item.id()).toList(),
                RowKind.TREATMENT, each.course().treatments().stream().map(item -> item.id()).toList(),
                RowKind.EVENT, java.util.stream.Stream.concat(each.course().events().stream().map(item -> item.id()),
                        each.course().adverseEvents().stream().map(item -> item.id())).toList());
        return ids.getOrDefault(kind, List.of());
    }

    List<String> told() {
        List<String> told = new ArrayList<>();
        for (PatientIntake each : patients) {
            each.problems().stream().map(Problem::sentence).forEach(told::add);
            each.refused().stream().map(row -> "refused " + row.problem().sentence()).forEach(told::add);
            each.left().stream().map(left -> left.count() + " left out: " + left.reason()).forEach(told::add);
        }
        rest.problems().stream().map(Problem::sentence).forEach(told::add);
        rest.refused().stream().map(row -> "refused " + row.problem().sentence()).forEach(told::add);
        return told;
    }
}
