package decursus.timeline.scale;

import decursus.catalog.AnalyteEntry;
import decursus.timeline.series.Series;
import decursus.timeline.series.SeriesPoint;
import decursus.timeline.value.ValueScale;
import decursus.view.ValueScaleChoice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Chooses the value axis of a series: linear or logarithmic, and from where to where.
public final class ValueAxis {

    /// A logarithmic axis pays off from this ratio of greatest to least value on.
    private static final double LOG_FROM = 20;
    private static final double LOG_FROM_BY_CATALOGUE = 4;
    /// What is no score stands on its whole range from this share of it on.
    private static final double BOUND_FROM = 0.3;
    private static final double ZERO_ROOM = 13;

    private ValueAxis() {
    }

    /// The axis of one curve.
    ///
    /// @return null when the series has no number
    public static @Nullable ValueScale choose(Series series, ValueScaleChoice choice, double top, double bottom) {
        return choose(List.of(series), choice, top, bottom);
    }

    /// The common axis of curves that share a unit.
    ///
    /// @return null when they have no number
    public static @Nullable ValueScale choose(List<Series> all, ValueScaleChoice choice, double top, double bottom) {
        if (all.isEmpty()) {
            return null;
        }
        Series series = all.getFirst();
        List<Double> numbers = all.stream().flatMap(each -> numbers(each).stream()).toList();
        if (numbers.isEmpty()) {
            return null;
        }
        double least = numbers.stream().filter(each -> each > 0).mapToDouble(Double::doubleValue).min().orElse(1);
        double greatest = numbers.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        if (series.titre() && least > 0) {
            return new ValueScale.Titre(least / 2, Math.max(greatest, least * 2) * 2, top, bottom);
        }
        boolean logarithmic = switch (choice) {
            case LOG -> true;
            case LINEAR -> false;
            case AUTO -> suggested(series, least, greatest);
        };
        boolean steps = series.ordinal();
        return logarithmic && greatest > 0 && !steps ? log(numbers, least, greatest, top, bottom)
                : linear(series, numbers, greatest, top, bottom);
    }

    private static boolean suggested(Series series, double least, double greatest) {
        if (series.maximum() != null) {
            return false;
        }
        if (series.ofLimits()) {
            return greatest / least >= LOG_FROM;
        }
        AnalyteEntry entry = series.entry();
        AnalyteEntry.Scale.Kind kind = entry == null ? AnalyteEntry.Scale.Kind.LINEAR : entry.scale().kind();
        return switch (kind) {
            case LOG, LOG2, SYMLOG -> greatest / least >= LOG_FROM_BY_CATALOGUE;
            case LINEAR -> series.entry() == null && greatest / least >= LOG_FROM;
            case ORDINAL, NONE -> false;
        };
    }

    /// All that must fit on the axis: values, ends of ranges and limits of normal.
    private static List<Double> numbers(Series series) {
        List<Double> all = new ArrayList<>();
        for (SeriesPoint point : series.numeric()) {
            switch (point.value()) {
                case SeriesPoint.Value.Number number -> all.add(number.value().doubleValue());
                case SeriesPoint.Value.Span span -> {
                    all.add(span.low().doubleValue());
                    all.add(span.high().doubleValue());
                }
                case SeriesPoint.Value.Word word -> { }
                case SeriesPoint.Value.NotDone notDone -> { }
            }
        }
        if (!all.isEmpty()) {
            for (SeriesPoint point : series.numeric()) {
                for (BigDecimal limit : Arrays.asList(point.limits().low(), point.limits().high())) {
                    if (limit != null) {
                        all.add(limit.doubleValue());
                    }
                }
            }
        }
        return all;
    }

    private static ValueScale log(List<Double> numbers, double least, double greatest, double top, double bottom) {
        boolean zero = numbers.stream().anyMatch(each -> each <= 0);
        double low = ValueScale.niceBelow(least * 0.75);
        double high = ValueScale.niceStep(greatest * 1.5);
        double floor = zero ? bottom - ZERO_ROOM : bottom;
        return new ValueScale.Log(low, high, top, floor, zero ? bottom - 2 : floor);
    }

    private static ValueScale linear(Series series, List<Double> numbers, double greatest, double top, double bottom) {
        double least = numbers.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double low = Math.min(series.score() ? ScoreEnds.least(series).doubleValue() : 0, least);
        BigDecimal bound = series.ofLimits() ? null : ScoreEnds.greatest(series);
        double high;
        if (bound != null && bound.doubleValue() >= greatest && (series.score() || greatest >= bound.doubleValue() * BOUND_FROM)) {
            high = bound.doubleValue();
        } else {
            double above = Math.max(greatest, 0);
            double step = above > low ? ValueScale.niceStep((above - low) / 5) : 1;
            high = Math.ceil(above * 1.08 / step) * step;
        }
        return new ValueScale.Linear(low, high > low ? high : low + 1, top, bottom);
    }
}
