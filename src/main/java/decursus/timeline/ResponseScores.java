package decursus.timeline;

import decursus.assess.tis.CoreMeasure;
import decursus.assess.tis.TisConstants;
import decursus.assess.tis.TisCourse;
import decursus.assess.tis.TisReading;
import decursus.catalog.AnalyteEntry;
import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.result.Comparator;
import decursus.domain.result.Flag;
import decursus.domain.result.ResultStatus;
import decursus.text.Texts;
import decursus.timeline.content.Block.AxisSeries;
import decursus.timeline.content.Block;
import decursus.timeline.series.Series;
import decursus.timeline.series.SeriesBuilder;
import decursus.timeline.series.SeriesPoint;
import decursus.timeline.series.SeriesPoints;
import decursus.timeline.value.NumberText;
import decursus.view.ValueScaleChoice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The panel of the total improvement score: values as published, and beside them, marked apart, those computed from the core
/// set measures. A score of which measures are missing is a floor, never a value.
final class ResponseScores {

    private static final String TIS = TisConstants.ANALYTE;

    private final Course course;
    private final DayZero dayZero;
    private final Catalog catalog;
    private final Texts words;
    private final Texts reading;
    private final NumberText numbers;

    ResponseScores(Course course, DayZero dayZero, Catalog catalog, Locale language) {
        this.course = course;
        this.dayZero = dayZero;
        this.catalog = catalog;
        this.words = Texts.load("figure", language);
        this.reading = Texts.load("reading", language);
        this.numbers = new NumberText(language);
    }

    /// The panel; named as missing where there is neither.
    ///
    /// @param own true where the figure counts from the course's own day 0, before which the baseline lies
    Block panel(boolean own) {
        TisCourse tis = TisCourse.of(course, dayZero, catalog);
        List<Series> series = new ArrayList<>();
        List<String> remarks = new ArrayList<>(List.of(words.get("note.response")));
        if (!tis.published().isEmpty()) {
            series.add(SeriesBuilder.build(course, dayZero, TIS, catalog));
            remarks.add(words.get("note.response.published"));
        }
        if (!tis.computed().isEmpty()) {
            series.add(computed(tis.computed()));
            remarks.addAll(remarks(tis, own));
        }
        AnalyteEntry entry = catalog.analyte(TIS).orElseThrow();
        return new Block.Curve(new AxisSeries(series, ValueScaleChoice.LINEAR, true, remarks), AxisSeries.none(),
                series.isEmpty() ? List.of(entry.names().label()) : List.of());
    }

    private Series computed(List<TisCourse.Computed> scores) {
        List<SeriesPoint> points = scores.stream().map(each -> new SeriesPoint("", dayZero.axis().span(each.time()),
                value(each.reading()), text(each.reading()), Flag.NONE, new SeriesPoint.PointLimits(null, null, false),
                ResultStatus.NOT_STATED)).toList();
        AnalyteEntry entry = catalog.analyte(TIS).orElseThrow();
        String name = words.get("response.computed", entry.names().abbreviation());
        return new Series("tis/computed", name, name, null, new SeriesPoints(points), null, entry,
                new Series.SeriesNotes(List.of(), List.of(), false, entry.scale().direction(), null));
    }

    /// The score; where measures are missing, from the least that it can be to the most.
    private static SeriesPoint.Value value(TisReading reading) {
        return reading.complete() ? new SeriesPoint.Value.Number(Comparator.EQUAL, plain(reading.sum()), null)
                : new SeriesPoint.Value.Span(plain(reading.sum()), plain(reading.most()));
    }

    /// Parts in words: "computed 40 to 100 of muscle strength, enzyme".
    private String text(TisReading reading) {
        String range = reading.complete() ? number(reading.sum()) : number(reading.sum()) + "–" + number(reading.most());
        return words.get("response.computedOf", range, names(reading.parts().stream().map(TisReading.Part::measure)));
    }

    private List<String> remarks(TisCourse tis, boolean own) {
        List<TisReading> readings = tis.computed().stream().map(TisCourse.Computed::reading).toList();
        List<String> remarks = new ArrayList<>();
        remarks.add(words.get(own ? "note.response.computed" : "note.response.computedOfOwn"));
        if (readings.stream().anyMatch(each -> !each.complete())) {
            remarks.add(words.get("note.response.atLeast",
                    names(readings.stream().flatMap(each -> each.missing().stream()).distinct().sorted())));
        }
        if (readings.stream().anyMatch(TisReading::unconfirmed)) {
            remarks.add(words.get("note.response.unconfirmed", TisConstants.ENZYME_RANGE_SOURCE));
        }
        if (readings.stream().anyMatch(each -> each.other() != null)) {
            remarks.add(words.get("note.response.other"));
        }
        if (tis.fitness() != TisCourse.Fitness.MADE_FOR) {
            remarks.add(reading.get("tis.fitness." + tis.fitness()));
        }
        return remarks;
    }

    private String names(Stream<CoreMeasure> measures) {
        return String.join(", ", measures.map(each -> reading.get("measure." + each)).toList());
    }

    private String number(BigDecimal number) {
        return numbers.write(plain(number));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
