package decursus.assess.series;

import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.domain.result.Observation;
import decursus.domain.result.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Chooses the analyte that a view opens on.
public final class SeriesChoice {

    private static final String CREATINE_KINASE = "ck";
    private static final int CURVE_FROM = 2;
    private static final int LINE_FROM = 4;

    private SeriesChoice() {
    }

    /// The analyte to draw: the one asked for, else CK where it has two numbers or no analyte has four, else the one with
    /// most numbers (first in the catalogue's order among equals), else the one with most results of any kind. A single
    /// CK value is no curve: a course with a real one opens on that. Empty for a course without results.
    ///
    /// @param asked identity of an analyte; null leaves the choice to the rule
    public static Optional<String> choose(Course course, @Nullable String asked, Catalog catalog) {
        Map<String, List<Observation>> byAnalyte = new LinkedHashMap<>();
        for (Observation each : course.countedObservations()) {
            byAnalyte.computeIfAbsent(each.analyte().identity(), key -> new ArrayList<>()).add(each);
        }
        if (asked != null) {
            return byAnalyte.containsKey(asked) ? Optional.of(asked) : Optional.empty();
        }
        long ofKinase = numbers(byAnalyte.getOrDefault(CREATINE_KINASE, List.of()));
        long most = byAnalyte.values().stream().mapToLong(SeriesChoice::numbers).max().orElse(0);
        if (ofKinase >= CURVE_FROM || (ofKinase > 0 && most < LINE_FROM)) {
            return Optional.of(CREATINE_KINASE);
        }
        List<String> order = new ArrayList<>(catalog.analytes().stream().map(entry -> entry.key()).filter(byAnalyte::containsKey).toList());
        byAnalyte.keySet().stream().filter(identity -> !order.contains(identity)).forEach(order::add);
        String best = null;
        long heaviest = -1;
        for (String identity : order) {
            List<Observation> results = byAnalyte.getOrDefault(identity, List.of());
            long weight = numbers(results) * 1_000 + results.size();
            if (weight > heaviest) {
                best = identity;
                heaviest = weight;
            }
        }
        return Optional.ofNullable(best);
    }

    private static long numbers(List<Observation> results) {
        return results.stream().filter(each -> each.reading().result() instanceof Result.Numeric).count();
    }
}
