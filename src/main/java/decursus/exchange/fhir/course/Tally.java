package decursus.exchange.fhir.course;

import decursus.exchange.intake.LeftOut;
import decursus.exchange.intake.RowKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts what was left out on purpose, by kind and reason.
public final class Tally {

    private final Map<RowKind, Map<String, Integer>> counts = new EnumMap<>(RowKind.class);

    /// Counts one row.
    ///
    /// @param reason why, as the end of a sentence
    public void add(RowKind kind, String reason) {
        counts.computeIfAbsent(kind, each -> new TreeMap<>()).merge(reason, 1, Integer::sum);
    }

    /// The counts, by kind, then reason.
    public List<LeftOut> left() {
        return counts.entrySet().stream().flatMap(kind -> kind.getValue().entrySet().stream()
                .map(each -> new LeftOut(kind.getKey(), each.getKey(), each.getValue()))).toList();
    }
}
