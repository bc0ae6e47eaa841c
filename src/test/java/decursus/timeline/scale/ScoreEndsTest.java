package decursus.timeline.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.result.Comparator;
import decursus.domain.result.Limits;
import decursus.domain.result.Observation;
import decursus.domain.result.Reading;
import decursus.domain.result.Result;
import decursus.testing.Courses;
import decursus.timeline.series.Series;
import decursus.timeline.series.SeriesBuilder;
import decursus.timeline.value.NumberText;
import decursus.timeline.value.ValueScale;
import decursus.view.ValueScaleChoice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreEndsTest {

    private static final NumberText NUMBERS = new NumberText(Locale.ENGLISH);

    private static Series series(String analyte, Limits.InstrumentMaximum maximum, Result result) {
        Observation made = Courses.result(analyte, "day 1", "1", null, null);
        Observation score = new Observation(made.id(), made.analyte(), made.time(), new Reading(result, null, "as printed"),
                new Limits(null, maximum), made.status(), null, made.provenance());
        Course course = Courses.of(List.of(score), List.of(), List.of());
        return SeriesBuilder.build(course, DayZero.of(course), analyte, Catalog.bundled());
    }

    private static Limits.InstrumentMaximum maximum(String written) {
        return switch (written) {
            case "none" -> new Limits.InstrumentMaximum.NotAScore();
            case "unknown" -> new Limits.InstrumentMaximum.Unknown();
            default -> new Limits.InstrumentMaximum.Known(new BigDecimal(written));
        };
    }

    @ParameterizedTest
    @CsvSource({
        "mmt8_150, 150, up is better, 0, 150",
        "mmt8_150, none, up is better, 0, 150",
        "MMT8, unknown, up is better, 0, ''",
        "mmt8_80, unknown, up is better, 0, ''",
        "phga, 100, up is worse, 0, 100",
        "haq, none, up is worse, 0, 3",
        "mrss, none, up is worse, 0, 51",
        "tis, 100, up is better, 0, 100",
        "an unknown score, 10, '', '', ''",
        "ck, none, '', '', ''",
        "fvc_pct, none, '', '', ''"})
    void theBetterEndIsTheCataloguesAndTheBoundTheInstruments(String analyte, String maximum, String up, String low, String high) {
        Series series = series(analyte, maximum(maximum), numeric("2"));
        assertEquals(up, ScoreEnds.of(series).map(each -> each.upIsBetter() ? "up is better" : "up is worse").orElse(""));
        assertEquals(low, ScoreEnds.of(series).map(each -> each.lowText(NUMBERS)).orElse(""));
        assertEquals(high, ScoreEnds.of(series).map(each -> each.highText(NUMBERS)).orElse(""));
    }

    private static Result numeric(String value) {
        return new Result.Numeric(Comparator.EQUAL, new BigDecimal(value));
    }

    @Test
    void gradesAreWrittenAsGrades() {
        Series series = series("nyha", maximum("none"), new Result.Ordinal("NYHA", "III", BigDecimal.valueOf(3)));
        ScoreEnds ends = ScoreEnds.of(series).orElseThrow();
        assertEquals(List.of("I", "IV"), List.of(ends.lowText(NUMBERS), ends.highText(NUMBERS)));
        assertEquals(new ValueScale.Linear(1, 4, 10, 110), ValueAxis.choose(series, ValueScaleChoice.AUTO, 10, 110));
    }

    @Test
    void theAxisOfAScoreReachesBothItsEnds() {
        assertEquals(new ValueScale.Linear(0, 3, 10, 110),
                ValueAxis.choose(series("haq", maximum("none"), numeric("0.25")), ValueScaleChoice.AUTO, 10, 110));
        assertEquals(new ValueScale.Linear(0, 150, 10, 110),
                ValueAxis.choose(series("mmt8_150", maximum("150"), numeric("4")), ValueScaleChoice.LINEAR, 10, 110));
    }

    @Test
    void curvesThatDisagreeHaveNoCommonEnds() {
        Series one = series("haq", maximum("none"), numeric("1"));
        Series other = series("phga", maximum("none"), numeric("1"));
        assertEquals(Optional.empty(), ScoreEnds.of(List.of(one, other)));
        assertEquals(ScoreEnds.of(one), ScoreEnds.of(List.of(one, one)));
    }
}
