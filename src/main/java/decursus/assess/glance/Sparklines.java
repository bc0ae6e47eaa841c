package decursus.assess.glance;

import decursus.assess.glance.Glance.SparkPoint;
import decursus.assess.limit.UpperLimit;
import decursus.assess.names.CourseNames;
import decursus.assess.series.LineRule;
import decursus.assess.series.SeriesChoice;
import decursus.catalog.AnalyteEntry;
import decursus.catalog.Catalog;
import decursus.catalog.Conversion;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.result.Observation;
import decursus.domain.result.Result;
import decursus.domain.time.DaySpan;
import decursus.domain.time.TimeAxis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The small curve of a course's leading analyte: one unit, nothing averaged, no line where the figure would draw none.
final class Sparklines {

    private static final int FEWEST = 3;
    private static final Conversion SAME = new Conversion(BigDecimal.ONE, BigDecimal.ZERO, true, "");

    private Sparklines() {
    }

    /// Empty where the leading analyte has fewer than three dated numbers in one unit.
    static Optional<Glance.Sparkline> of(Course course, DayZero dayZero, Catalog catalog) {
        String identity = SeriesChoice.choose(course, null, catalog).orElse(null);
        List<Observation> results = course.countedObservations().stream()
                .filter(each -> each.analyte().identity().equals(identity)).toList();
        if (identity == null || results.isEmpty()) {
            return Optional.empty();
        }
        String unit = commonestUnit(results);
        TimeAxis axis = dayZero.axis();
        List<SparkPoint> points = new ArrayList<>();
        List<Double> barred = new ArrayList<>();
        Double limit = null;
        double limitDay = Double.NEGATIVE_INFINITY;
        for (Observation each : results) {
            DaySpan days = axis.span(each.time());
            Conversion conversion = conversion(each, identity, unit, catalog);
            if (!days.bounded()) {
                continue;
            }
            if (!(each.reading().result() instanceof Result.Numeric numeric)) {
                barred.add(days.middle());
            } else if (conversion != null) {
                points.add(new SparkPoint(days.middle(), conversion.apply(numeric.value()).doubleValue(), numeric.comparator().censored()));
                UpperLimit high = UpperLimit.of(each, course.patient().subject(), catalog).orElse(null);
                if (high != null && days.middle() >= limitDay) {
                    limit = conversion.apply(high.value()).doubleValue();
                    limitDay = days.middle();
                }
            }
        }
        if (points.stream().filter(each -> !each.censored()).count() < FEWEST) {
            return Optional.empty();
        }
        points.sort(Comparator.comparingDouble(SparkPoint::day));
        Integer cap = catalog.analyte(identity).map(AnalyteEntry::evidence).map(AnalyteEntry.Evidence::gapCapDays).orElse(null);
        List<LineRule.Join> joins = LineRule.joins(points.stream().mapToDouble(SparkPoint::day).toArray(),
                barred.stream().mapToDouble(Double::doubleValue).toArray(), cap);
        Observation first = results.getFirst();
        return Optional.of(new Glance.Sparkline(first.analyte(), new CourseNames(course, catalog).analyte(first.analyte()).shortName(),
                unit.isEmpty() ? null : unit, points, joins(points, joins), limit));
    }

    /// A bound is no value: no line leads to it.
    private static List<LineRule.Join> joins(List<SparkPoint> points, List<LineRule.Join> joins) {
        List<LineRule.Join> claimed = new ArrayList<>();
        for (int i = 0; i < joins.size(); i++) {
            claimed.add(points.get(i).censored() || points.get(i + 1).censored() ? LineRule.Join.NONE : joins.get(i));
        }
        return claimed;
    }

    private static @Nullable Conversion conversion(Observation each, String identity, String unit, Catalog catalog) {
        String own = Objects.requireNonNullElse(each.reading().unit(), "");
        return own.equals(unit) ? SAME : catalog.conversion(identity, own, unit).filter(Conversion::exact).orElse(null);
    }

    private static String commonestUnit(List<Observation> results) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        results.stream().filter(each -> each.reading().result() instanceof Result.Numeric)
                .forEach(each -> counts.merge(Objects.requireNonNullElse(each.reading().unit(), ""), 1, Integer::sum));
        return counts.entrySet().stream().reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey).orElse("");
    }
}
