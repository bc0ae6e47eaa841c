package decursus.timeline.series;

import decursus.assess.limit.Multiple;
import decursus.assess.limit.UpperLimit;
import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.result.Observation;
import decursus.domain.result.Result;
import decursus.timeline.series.Series.Multiples;
import decursus.timeline.series.Series.SeriesNotes;
import decursus.timeline.series.SeriesPoint.PointLimits;
import decursus.timeline.series.SeriesPoint.Value;
import decursus.timeline.value.NumberText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Makes one series of an analyte's results as multiples of each result's own upper limit of normal, whatever their units.
/// Numbers without such a limit are left out and counted.
public final class MultiplesBuilder {

    private final Course course;
    private final DayZero dayZero;
    private final Catalog catalog;
    private final NumberText numbers;

    /// @param numbers how the multiples are written
    public MultiplesBuilder(Course course, DayZero dayZero, Catalog catalog, NumberText numbers) {
        this.course = course;
        this.dayZero = dayZero;
        this.catalog = catalog;
        this.numbers = numbers;
    }

    /// The series of an analyte; without numbers when no result of it has an upper limit.
    ///
    /// @param identity key or name of an analyte of this course
    public Series build(String identity) {
        List<Observation> results = course.countedObservations().stream()
                .filter(each -> each.analyte().identity().equals(identity)).toList();
        List<SeriesPoint> points = new ArrayList<>();
        int without = 0;
        for (Observation each : results) {
            SeriesPoint point = point(each).orElse(null);
            if (point == null) {
                without++;
            } else {
                points.add(point);
            }
        }
        points.sort(Comparator.comparingDouble(SeriesBuilder::order));
        int all = (int) results.stream().filter(each -> SeriesBuilder.hasNumber(each.reading().result())).count();
        int catalogue = (int) points.stream().filter(each -> each.numeric() && each.limits().fromCatalogue()).count();
        Series own = SeriesBuilder.build(course, dayZero, identity, catalog);
        return new Series(identity, own.label(), own.shortName(), null, new SeriesPoints(points), null, own.entry(),
                new SeriesNotes(List.of(), List.of(), false, null, new Multiples(all, without, catalogue)));
    }

    /// Empty for a number that is no multiple of anything.
    private Optional<SeriesPoint> point(Observation each) {
        return switch (each.reading().result()) {
            case Result.Numeric numeric -> limit(each).flatMap(limit -> limit.multiple(numeric)).map(multiple -> point(each, multiple));
            case Result.Span span -> limit(each).map(limit -> point(each, new Value.Span(
                    span.low().divide(limit.value(), MathContext.DECIMAL64), span.high().divide(limit.value(), MathContext.DECIMAL64)),
                    limit.fromCatalogue()));
            case Result.Titre titre -> Optional.empty();
            case Result.Ordinal ordinal -> Optional.empty();
            case Result.Words words -> Optional.of(point(each, new Value.Word(words.text()), false));
            case Result.NotDone notDone -> Optional.of(point(each, new Value.NotDone(notDone.reason()), false));
        };
    }

    private Optional<UpperLimit> limit(Observation each) {
        return UpperLimit.of(each, course.patient().subject(), catalog);
    }

    private SeriesPoint point(Observation each, Multiple multiple) {
        return point(each, new Value.Number(multiple.comparator(), multiple.times(), numbers.ratio(multiple.times())),
                multiple.fromCatalogue());
    }

    private SeriesPoint point(Observation each, Value value, boolean fromCatalogue) {
        return new SeriesPoint(each.id(), dayZero.axis().span(each.time()), value, SeriesBuilder.verbatim(each), each.flag(),
                new PointLimits(null, BigDecimal.ONE, fromCatalogue), each.status());
    }
}
