package decursus.jobs.intake;

import decursus.exchange.Problem;
import decursus.exchange.intake.LeftOut;
import decursus.exchange.intake.RowKind;
import decursus.jobs.importing.Tally;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts what becomes of the rows of an import, in bounded memory.
final class Ledger {

    private static final int MOST = 1_000;

    /// What becomes of a row.
    enum Lot { IMPORTED, UPDATED, UNCHANGED, REFUSED, DOUBTFUL, SKIPPED }

    private record Reason(RowKind kind, String words) {
    }

    private final Map<RowKind, int[]> counts = new EnumMap<>(RowKind.class);
    private final Map<Problem.Severity, List<Problem>> problems = new EnumMap<>(Problem.Severity.class);
    private final Map<Reason, Integer> left = new LinkedHashMap<>();
    private int told;

    Ledger() {
        for (RowKind kind : RowKind.values()) {
            counts.put(kind, new int[Lot.values().length]);
        }
        for (Problem.Severity severity : Problem.Severity.values()) {
            problems.put(severity, new ArrayList<>());
        }
    }

    private int[] of(RowKind kind) {
        return counts.getOrDefault(kind, new int[0]);
    }

    void count(RowKind kind, Lot lot, int rows) {
        of(kind)[lot.ordinal()] += rows;
    }

    void problem(Problem problem) {
        told++;
        List<Problem> alike = problems.getOrDefault(problem.severity(), List.of());
        if (alike.size() < MOST) {
            alike.add(problem);
        }
    }

    /// Rows that were left out on purpose. Other reasons than the first thousand are counted as one.
    void left(LeftOut rows) {
        count(rows.kind(), Lot.SKIPPED, rows.count());
        Reason reason = new Reason(rows.kind(), rows.reason());
        left.merge(left.containsKey(reason) || left.size() < MOST ? reason : new Reason(rows.kind(), "other reasons"), rows.count(),
                Integer::sum);
    }

    /// True when a row was refused.
    boolean anyRefused() {
        return counts.values().stream().anyMatch(each -> each[Lot.REFUSED.ordinal()] > 0);
    }

    /// Nothing goes in although most rows could: they are skipped.
    void withdraw() {
        for (int[] each : counts.values()) {
            for (Lot lot : List.of(Lot.IMPORTED, Lot.UPDATED, Lot.UNCHANGED, Lot.DOUBTFUL)) {
                each[Lot.SKIPPED.ordinal()] += each[lot.ordinal()];
                each[lot.ordinal()] = 0;
            }
        }
    }

    IntakeReport.Rows rows() {
        return new IntakeReport.Rows(tally(RowKind.PATIENT), tally(RowKind.OBSERVATION), tally(RowKind.TREATMENT), tally(RowKind.EVENT),
                tally(RowKind.OTHER));
    }

    private Tally tally(RowKind kind) {
        int[] each = of(kind);
        int sum = 0;
        for (int count : each) {
            sum += count;
        }
        return new Tally(sum, each[Lot.IMPORTED.ordinal()], each[Lot.UPDATED.ordinal()], each[Lot.UNCHANGED.ordinal()],
                each[Lot.REFUSED.ordinal()], each[Lot.DOUBTFUL.ordinal()], each[Lot.SKIPPED.ordinal()]);
    }

    IntakeReport.Found found() {
        List<Problem> shown = problems.values().stream().flatMap(List::stream).limit(MOST).toList();
        return new IntakeReport.Found(shown, told - shown.size(), left.entrySet().stream()
                .map(each -> new LeftOut(each.getKey().kind(), each.getKey().words(), each.getValue())).toList());
    }
}
