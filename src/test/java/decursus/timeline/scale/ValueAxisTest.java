package decursus.timeline.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.result.Observation;
import decursus.testing.Courses;
import decursus.timeline.series.Series;
import decursus.timeline.series.SeriesBuilder;
import decursus.timeline.series.SeriesPoint;
import decursus.timeline.series.SeriesPoints;
import decursus.timeline.value.ValueScale;
import decursus.view.ValueScaleChoice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueAxisTest {

    private static Series series(String analyte, @Nullable String unit, @Nullable String high, String... values) {
        List<Observation> results = new ArrayList<>();
        for (String value : values) {
            results.add(Courses.result(analyte, "day " + results.size(), value, unit, high));
        }
        Course course = Courses.of(results, List.of(), List.of());
        return SeriesBuilder.build(course, DayZero.of(course), analyte, Catalog.bundled());
    }

    private static @Nullable ValueScale axis(Series series, ValueScaleChoice choice) {
        return ValueAxis.choose(series, choice, 10, 110);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0 0 0", "7", "7 7 7", "-3", "-3 -3", "-2.5E+17", "2.5E+17 2.5E+17", "1E-9", "1E-9 1E+9", "-1E+9 1E-9",
        "0 1E-12", "<5 0 10-20", "-5 0 5"})
    void everyValueHasAHeightWithinThePanel(String values) {
        for (ValueScaleChoice choice : ValueScaleChoice.values()) {
            Series series = series("own", null, null, values.split(" "));
            ValueScale scale = axis(series, choice);
            for (SeriesPoint point : series.numeric()) {
                double y = scale == null ? Double.NaN : scale.y(point.number());
                assertTrue(y >= 10 && y <= 110, () -> values + " " + choice + ": " + point.number() + " at " + y + " of " + scale);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ValueScaleChoice.class)
    void unequalValuesStandAtUnequalHeights(ValueScaleChoice choice) {
        Series series = series("own", null, null, "1", "1.5", "40");
        ValueScale scale = axis(series, choice);
        assertTrue(scale != null && scale.y(1) > scale.y(1.5) && scale.y(1.5) > scale.y(40));
    }

    @Test
    void aLimitHasItsOwnHeightThoughAllValuesLieFarBelow() {
        Series below = series("fvc_pct", "%", null, "30", "35");
        List<SeriesPoint> limited = below.points().stream().map(point -> new SeriesPoint(point.id(), point.span(), point.value(),
                point.verbatim(), point.flag(), new SeriesPoint.PointLimits(new BigDecimal("80"), null, false),
                point.status())).toList();
        Series series = new Series("own", "own", "own", "%", new SeriesPoints(limited), null, null, below.notes());
        for (ValueScaleChoice choice : List.of(ValueScaleChoice.LINEAR, ValueScaleChoice.LOG)) {
            ValueScale scale = axis(series, choice);
            assertTrue(scale != null && scale.y(80) < scale.y(79), choice + " squeezes the limit onto the edge: " + scale);
        }
    }

    @Test
    void aWideSpanOfAnEnzymeIsLogarithmic() {
        assertInstanceOf(ValueScale.Log.class, axis(series("ck", "U/l", "170", "29133", "99"), ValueScaleChoice.AUTO));
        assertInstanceOf(ValueScale.Linear.class, axis(series("ck", "U/l", "170", "150", "99"), ValueScaleChoice.AUTO));
        assertInstanceOf(ValueScale.Linear.class, axis(series("fvc_pct", "%", null, "12", "95"), ValueScaleChoice.AUTO));
    }

    @Test
    void aLinearAxisStartsAtItsBound() {
        ValueScale axis = axis(series("own", null, null, "40", "95"), ValueScaleChoice.AUTO);
        ValueScale.Linear percent = assertInstanceOf(ValueScale.Linear.class, axis);
        assertEquals(0, percent.low());
    }

    @Test
    void withoutANumberThereIsNoAxis() {
        assertNull(axis(series("ck", "U/l", null, "normal", "not done: haemolysis"), ValueScaleChoice.AUTO));
    }
}
