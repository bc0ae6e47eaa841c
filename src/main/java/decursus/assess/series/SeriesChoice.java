package decursus.assess.series;

import decursus.assess.limit.UpperLimit;
import decursus.catalog.AnalyteEntry;
import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.domain.result.Observation;
import decursus.domain.result.Result;
import java.util.ArrayList;
import java.util.Comparator;
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

    /// The analytes that the rule puts into one panel: that of [#choose], and for one in percent of the predicted value every
    /// other of those that has as many numbers within a factor of two; in the catalogue's order. Lung function is read together.
    public static List<String> together(Course course, Catalog catalog) {
        String best = choose(course, null, catalog).orElse(null);
        if (best == null || !predicted(best, catalog)) {
            return best == null ? List.of() : List.of(best);
        }
        long most = numbers(of(course, best));
        return catalog.analytes().stream().map(entry -> entry.key()).filter(each -> predicted(each, catalog))
                .filter(each -> each.equals(best) || 2 * numbers(of(course, each)) >= Math.max(most, CURVE_FROM)).toList();
    }

    /// The analytes that the rule puts together as multiples of their upper limits: of those with at least two such values (one,
    /// where none has two), the group of the catalogue that [#choose] would open on, else the group with most values; in the
    /// catalogue's order, CK first. Muscle enzymes are read together. Empty for a course without upper limits.
    ///
    /// @param most how many can be told apart, at least one
    public static List<String> joined(Course course, Catalog catalog, int most) {
        Map<String, Integer> counts = multiples(course, catalog);
        int least = counts.values().stream().anyMatch(each -> each >= CURVE_FROM) ? CURVE_FROM : 1;
        List<AnalyteEntry> able = catalog.analytes().stream().filter(each -> counts.getOrDefault(each.key(), 0) >= least).toList();
        if (able.isEmpty()) {
            return counts.keySet().stream().limit(1).toList();
        }
        String best = choose(course, null, catalog).orElse("");
        String group = able.stream().filter(each -> each.key().equals(best)).findFirst()
                .or(() -> able.stream().max(Comparator.comparingInt(each -> counts.getOrDefault(each.key(), 0))))
                .map(AnalyteEntry::group).orElse("");
        return able.stream().filter(each -> each.group().equals(group)).limit(most).map(AnalyteEntry::key).toList();
    }

    /// How many values of each analyte can be written as a multiple of their own upper limit, for each that has some.
    public static Map<String, Integer> multiples(Course course, Catalog catalog) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Observation each : course.countedObservations()) {
            boolean able = UpperLimit.of(each, course.patient().subject(), catalog)
                    .flatMap(limit -> limit.multiple(each.reading().result())).isPresent();
            if (able) {
                counts.merge(each.analyte().identity(), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static boolean predicted(String identity, Catalog catalog) {
        return identity.endsWith("_pct") && catalog.analyte(identity).isPresent();
    }

    private static List<Observation> of(Course course, String identity) {
        return course.countedObservations().stream().filter(each -> each.analyte().identity().equals(identity)).toList();
    }

    private static long numbers(List<Observation> results) {
        return results.stream().filter(each -> each.reading().result() instanceof Result.Numeric).count();
    }
}
