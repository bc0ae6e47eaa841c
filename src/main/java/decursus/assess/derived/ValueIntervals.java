package decursus.assess.derived;

import decursus.assess.limit.UpperLimit;
import decursus.assess.series.LineRule;
import decursus.catalog.AnalyteEntry;
import decursus.catalog.Catalog;
import decursus.catalog.Conversion;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.result.Comparator;
import decursus.domain.result.Observation;
import decursus.domain.result.Result;
import decursus.domain.time.DaySpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds when an analyte's values were below a number, or within their own upper limits.
///
/// Two neighbouring values that say so confirm the time between them where a line might join them: within the analyte's own
/// cap, or without one where [LineRule] allows it. Between farther ones, across a "not done" and across a value that says
/// neither, it is not confirmed. So is the change itself, from the last value that says no to the first that says yes and
/// back. A single value that says so makes no stretch.
public final class ValueIntervals {

    private enum Says { YES, NO, NEITHER }

    /// What the results of one time say together.
    private record At(DaySpan days, Says says) {
        double first() {
            return days.length() <= 1 ? days.middle() : days.earliest() + 0.5;
        }

        double last() {
            return days.length() <= 1 ? days.middle() : days.latest() - 0.5;
        }
    }

    private final Course course;
    private final DayZero dayZero;
    private final Catalog catalog;

    /// @param course already released for whoever will see it
    public ValueIntervals(Course course, DayZero dayZero, Catalog catalog) {
        this.course = course;
        this.dayZero = dayZero;
        this.catalog = catalog;
    }

    /// When values were within their own upper limits; the catalogue's limit never confirms.
    ///
    /// @param analyte identity
    public List<Held> withinLimit(String analyte) {
        return intervals(analyte, each -> UpperLimit.of(each, course.patient().subject(), catalog)
                .filter(limit -> !limit.fromCatalogue())
                .map(limit -> says(each.reading().result(), limit.value(), limit.inclusive())).orElse(Says.NEITHER));
    }

    /// When values were below a number.
    ///
    /// @param analyte identity
    /// @param unit    of the number; results in units that can not be converted into it say neither
    public List<Held> below(String analyte, BigDecimal number, String unit) {
        return intervals(analyte, each -> {
            String own = Objects.requireNonNullElse(each.reading().unit(), "");
            Optional<Conversion> conversion = own.equals(unit) ? Optional.empty()
                    : catalog.conversion(analyte, unit, own).filter(Conversion::exact);
            return own.equals(unit) ? says(each.reading().result(), number, false)
                    : conversion.map(into -> says(each.reading().result(), into.apply(number), false)).orElse(Says.NEITHER);
        });
    }

    /// Whether a result lies below a bound, or at it where that counts, whatever it may mean.
    private static Says says(Result result, BigDecimal bound, boolean inclusive) {
        return switch (result) {
            case Result.Numeric numeric -> says(numeric.comparator(), numeric.value().compareTo(bound), inclusive);
            case Result.Span span -> {
                Says low = says(Comparator.EQUAL, span.low().compareTo(bound), inclusive);
                yield low == says(Comparator.EQUAL, span.high().compareTo(bound), inclusive) ? low : Says.NEITHER;
            }
            case Result.Titre titre -> Says.NEITHER;
            case Result.Ordinal ordinal -> Says.NEITHER;
            case Result.Words words -> Says.NEITHER;
            case Result.NotDone notDone -> Says.NEITHER;
        };
    }

    /// @param order of the value and the bound
    private static Says says(Comparator comparator, int order, boolean inclusive) {
        boolean within = order < 0 || (inclusive && order == 0);
        return switch (comparator) {
            case EQUAL -> within ? Says.YES : Says.NO;
            case LESS -> order <= 0 ? Says.YES : Says.NEITHER;
            case AT_MOST -> within ? Says.YES : Says.NEITHER;
            case GREATER -> order >= 0 ? Says.NO : Says.NEITHER;
            case AT_LEAST -> within ? Says.NEITHER : Says.NO;
            case ABOUT -> Says.NEITHER;
        };
    }

    private List<Held> intervals(String analyte, Function<Observation, Says> rule) {
        Map<DaySpan, List<Says>> byTime = new TreeMap<>(java.util.Comparator.comparingDouble(DaySpan::middle)
                .thenComparingDouble(DaySpan::earliest));
        for (Observation each : course.countedObservations()) {
            DaySpan days = dayZero.axis().span(each.time());
            if (each.analyte().identity().equals(analyte) && days.bounded()) {
                byTime.computeIfAbsent(days, key -> new ArrayList<>()).add(rule.apply(each));
            }
        }
        List<At> times = byTime.entrySet().stream().map(each -> new At(each.getKey(), together(each.getValue()))).toList();
        // what says neither is no neighbour: it only keeps those around it from confirming each other
        List<At> telling = times.stream().filter(each -> each.says() != Says.NEITHER).toList();
        boolean[] joined = joined(telling, times, catalog.analyte(analyte).map(AnalyteEntry::evidence)
                .map(AnalyteEntry.Evidence::gapCapDays).orElse(null));
        return held(telling, joined);
    }

    private static Says together(List<Says> all) {
        return all.stream().distinct().count() == 1 ? all.getFirst() : Says.NEITHER;
    }

    /// For each pair of neighbours whether a line might join them.
    private static boolean[] joined(List<At> telling, List<At> times, @Nullable Integer cap) {
        double[] days = telling.stream().mapToDouble(each -> each.days().middle()).toArray();
        double[] barred = times.stream().filter(each -> each.says() == Says.NEITHER).mapToDouble(each -> each.days().middle()).toArray();
        List<LineRule.Join> joins = LineRule.joins(days, barred, cap);
        boolean[] joined = new boolean[Math.max(0, days.length - 1)];
        for (int i = 0; i < joined.length; i++) {
            double from = days[i];
            double to = days[i + 1];
            boolean free = Arrays.stream(barred).noneMatch(day -> day >= from && day <= to);
            boolean near = cap == null ? joins.get(i) == LineRule.Join.SOLID
                    : telling.get(i + 1).days().latest() - telling.get(i).days().earliest() - 1 <= cap;
            joined[i] = free && near;
        }
        return joined;
    }

    private static List<Held> held(List<At> telling, boolean[] joined) {
        List<Held> held = new ArrayList<>();
        for (int i = 0; i < joined.length; i++) {
            Says here = telling.get(i).says();
            Says next = telling.get(i + 1).says();
            boolean both = here == Says.YES && next == Says.YES;
            boolean begins = here == Says.NO && next == Says.YES && paired(telling, i + 1, 1);
            boolean ends = here == Says.YES && next == Says.NO && paired(telling, i, -1);
            if (both || (joined[i] && (begins || ends))) {
                double to = telling.get(i + 1).first();
                boolean confirmed = both && joined[i];
                // a row of confirming values is one stretch
                boolean goesOn = confirmed && i > 0 && joined[i - 1] && telling.get(i - 1).says() == Says.YES;
                held.add(new Held(goesOn ? held.removeLast().from() : Math.min(telling.get(i).last(), to), to,
                        confirmed ? Held.Proof.CONFIRMED : both ? Held.Proof.OPEN : Held.Proof.CHANGE));
            }
        }
        return held;
    }

    /// True when the neighbour on one side says yes, too.
    private static boolean paired(List<At> telling, int at, int direction) {
        return IntStream.of(at + direction).filter(each -> each >= 0 && each < telling.size())
                .anyMatch(each -> telling.get(each).says() == Says.YES);
    }
}
