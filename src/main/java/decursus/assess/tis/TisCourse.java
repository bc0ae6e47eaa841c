package decursus.assess.tis;

import decursus.assess.time.Gap;
import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.result.Observation;
import decursus.domain.time.DaySpan;
import decursus.domain.time.TimePoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Published scores of a course beside those computed from its core set measures, from day 0 on.
///
/// @param fitness   whether the score was made for what the patient has
/// @param published scores that the source states, in its order
/// @param computed  by time; none without a known day 0 of an index treatment
public record TisCourse(Fitness fitness, List<Observation> published, List<Computed> computed) {

    /// Days that a baseline may be older than day 0.
    private static final int OLDEST = 90;

    /// Whether the score was made for a disease.
    public enum Fitness {
        /// Dermatomyositis or polymyositis.
        MADE_FOR,
        /// Another myositis, such as antisynthetase syndrome: used, with a footnote.
        NOT_MADE_FOR,
        /// Inclusion body myositis: used with a warning.
        DOUBTFUL,
        /// Systemic sclerosis: not computed.
        REFUSED
    }

    /// A score of one time.
    public record Computed(TimePoint time, DaySpan days, TisReading reading) {
    }

    public TisCourse {
        published = List.copyOf(published);
        computed = List.copyOf(computed);
    }

    /// The scores of a released course.
    public static TisCourse of(Course released, DayZero dayZero, Catalog catalog) {
        List<Observation> published = released.countedObservations().stream()
                .filter(each -> each.analyte().identity().equals(TisConstants.ANALYTE)).toList();
        Fitness fitness = fitness(released);
        if (fitness == Fitness.REFUSED || !dayZero.known() || released.timeframe().indexTreatment() == null) {
            return new TisCourse(fitness, published, List.of());
        }
        List<String> keys = new ArrayList<>();
        List.of(CoreMeasure.values()).forEach(each -> keys.addAll(each.analytes()));
        Map<String, List<Observation>> before = new LinkedHashMap<>();
        Map<DaySpan, List<Observation>> after = new LinkedHashMap<>();
        for (Observation each : released.countedObservations()) {
            DaySpan days = Gap.wholeDays(dayZero.axis().span(each.time()));
            if (!keys.contains(each.analyte().identity())) {
                continue;
            }
            if (days.latest() <= 0.5) {
                before.computeIfAbsent(each.analyte().identity(), key -> new ArrayList<>()).add(each);
            } else if (days.bounded() && days.earliest() >= 0.5) {
                after.computeIfAbsent(days, key -> new ArrayList<>()).add(each);
            }
        }
        List<Observation> baseline = before.values().stream().flatMap(each -> last(each, dayZero).stream()).toList();
        Tis tis = new Tis(released.patient().subject(), catalog);
        List<Computed> computed = new ArrayList<>();
        after.forEach((days, results) -> {
            TisReading reading = tis.read(baseline, results);
            boolean core = reading.parts().stream().anyMatch(each -> each.measure() == CoreMeasure.MUSCLE_STRENGTH
                    || each.measure() == CoreMeasure.PHYSICIAN_GLOBAL);
            if (core) {
                computed.add(new Computed(results.getFirst().time(), days, reading));
            }
        });
        computed.sort(Comparator.comparingDouble(each -> each.days().latest()));
        return new TisCourse(fitness, published, computed);
    }

    /// The last results of an analyte up to day 0: all of the same time, not certainly older than 90 days.
    private static List<Observation> last(List<Observation> results, DayZero dayZero) {
        DaySpan latest = results.stream().map(each -> Gap.wholeDays(dayZero.axis().span(each.time())))
                .max(Comparator.comparingDouble(DaySpan::latest).thenComparingDouble(DaySpan::earliest)).orElseThrow();
        boolean old = Gap.before(latest, 0).least() > OLDEST || (latest.bounded() && Gap.before(latest, 0).most() > OLDEST);
        return old ? List.of() : results.stream().filter(each -> Gap.wholeDays(dayZero.axis().span(each.time())).equals(latest)).toList();
    }

    private static Fitness fitness(Course course) {
        List<String> names = course.patient().diagnoses().stream().map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
        if (names.stream().anyMatch(each -> each.contains("dermatomyositis") || each.contains("polymyositis"))) {
            return Fitness.MADE_FOR;
        }
        return names.stream().anyMatch(each -> each.contains("inclusion")) ? Fitness.DOUBTFUL
                : names.stream().anyMatch(each -> each.contains("sclerosis")) ? Fitness.REFUSED : Fitness.NOT_MADE_FOR;
    }
}
