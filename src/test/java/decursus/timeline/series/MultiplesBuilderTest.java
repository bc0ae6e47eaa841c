package decursus.timeline.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.assess.series.SeriesChoice;
import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.result.Comparator;
import decursus.domain.result.Observation;
import decursus.testing.Courses;
import decursus.testing.Dice;
import decursus.testing.Shipped;
import decursus.timeline.value.NumberText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MultiplesBuilderTest {

    private static Series multiples(Course course, String analyte) {
        return new MultiplesBuilder(course, DayZero.of(course), Catalog.bundled(), new NumberText(Locale.ENGLISH)).build(analyte);
    }

    @Property(tries = 200)
    void everyNumberIsDividedByItsOwnLimitOrCounted(@ForAll long seed) {
        Dice dice = new Dice(seed);
        List<Observation> results = new ArrayList<>();
        Map<String, BigDecimal> expected = new HashMap<>();
        int without = 0;
        for (int day = dice.from(1, 20); day > 0; day--) {
            String sign = dice.of(List.of("", "<", ">", "~"));
            BigDecimal value = new BigDecimal(dice.from(0, 30_000)).movePointLeft(dice.from(0, 3));
            // the catalogue has no usual limit of its own for ferritin in this unit
            String high = dice.once(3) ? null : String.valueOf(dice.from(1, 300));
            Observation each = Courses.result("ferritin", "day " + day, sign + value.toPlainString(), "own", high);
            results.add(each);
            if (high == null) {
                without++;
            } else {
                expected.put(each.id(), value.divide(new BigDecimal(high), MathContext.DECIMAL64));
            }
        }
        Course course = Courses.of(results, List.of(), List.of());
        Series series = multiples(course, "ferritin");
        Map<String, BigDecimal> drawn = new HashMap<>();
        series.points().forEach(each -> drawn.put(each.id(), ((SeriesPoint.Value.Number) each.value()).value()));
        assertEquals(expected, drawn);
        assertEquals(new Series.Multiples(results.size(), without, 0), series.notes().multiples());
    }

    @Test
    void valuesOfTwoUnitsShareTheCurve() {
        Course course = Courses.of(List.of(Courses.result("ck", "day 1", "340", "U/l", "170"),
                Courses.result("ck", "day 2", "<1.25", "\u00b5kat/l", "2.5"), Courses.result("ck", "day 3", "7", "arb", "3.5")),
                List.of(), List.of());
        List<SeriesPoint.Value> values = multiples(course, "ck").points().stream().map(SeriesPoint::value).toList();
        assertEquals(List.of(new SeriesPoint.Value.Number(Comparator.EQUAL, new BigDecimal("2"), "2.0"),
                new SeriesPoint.Value.Number(Comparator.LESS, new BigDecimal("0.5"), "0.5"),
                new SeriesPoint.Value.Number(Comparator.EQUAL, new BigDecimal("2"), "2.0")), values);
    }

    @Test
    void theCataloguesLimitStandsInAndIsCounted() {
        Course course = Courses.of(List.of(Courses.result("ck", "day 1", "340", "U/l", null),
                Courses.result("ck", "day 2", "340", "U/l", "340"), Courses.result("ck", "day 3", "not done: haemolysis", null, null),
                Courses.result("ck", "day 4", "340-680", "U/l", "340")), List.of(), List.of());
        Series series = multiples(course, "ck");
        assertEquals(new Series.Multiples(3, 0, 1), series.notes().multiples());
        assertEquals(List.of(true, false, false, false), series.points().stream().map(each -> each.limits().fromCatalogue()).toList());
        assertEquals(new SeriesPoint.Value.Span(new BigDecimal("1"), new BigDecimal("2")), series.points().getLast().value());
    }

    @Test
    void whatHasNoUpperLimitHasNoMultiple() {
        Course course = Courses.of(List.of(Courses.result("mmt8_80", "day 1", "70", "{score}", null),
                Courses.result("fvc_pct", "day 1", "70", "%", null), Courses.result("cd19_abs", "day 1", "70", "/uL", "500")), List.of(),
                List.of());
        for (String each : List.of("mmt8_80", "fvc_pct", "cd19_abs")) {
            assertTrue(multiples(course, each).numeric().isEmpty(), each);
        }
        assertEquals(List.of(), SeriesChoice.joined(course, Catalog.bundled(), 8));
    }

    @Test
    void muscleEnzymesAreJoined() {
        assertEquals(List.of("ck", "myoglobin", "alt"), SeriesChoice.joined(Shipped.course("taubmann-2023"), Catalog.bundled(), 8));
        assertEquals(List.of("ck", "myoglobin"), SeriesChoice.joined(Shipped.course("taubmann-2023"), Catalog.bundled(), 2));
        List<String> demo = SeriesChoice.joined(Shipped.course("demo-ck-over-therapies"), Catalog.bundled(), 8);
        assertFalse(demo.contains("crp"), demo.toString());
        assertEquals("ck", demo.getFirst());
    }
}
