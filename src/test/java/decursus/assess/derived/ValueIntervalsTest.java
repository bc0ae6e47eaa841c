package decursus.assess.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.result.Observation;
import decursus.testing.Courses;
import decursus.testing.Dice;
import decursus.testing.Shipped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueIntervalsTest {

    /// The longest distance of two CK values that a line may bridge, by the catalogue.
    private static final int CAP = 180;

    private static ValueIntervals intervals(Course course) {
        return new ValueIntervals(course, DayZero.of(course), Catalog.bundled());
    }

    /// CK values such as `0:90 40:<170`, each with the limit 170.
    private static List<Held> kinase(String values) {
        List<Observation> results = new ArrayList<>();
        for (String each : values.split(" ")) {
            String[] parts = each.split(":");
            results.add(Courses.result("ck", "day " + parts[0], parts[1].equals("x") ? "not done: lost" : parts[1], "U/l", "170"));
        }
        return intervals(Courses.of(results, List.of(), List.of())).withinLimit("ck");
    }

    @ParameterizedTest
    @CsvSource({
        "0:90 40:100, 0.0-40.0",
        "0:90 180:100, 0.0-180.0",
        "0:90 181:100, 0.0~181.0",
        "0:90 40:170 80:171, 0.0-40.0 40.0~80.0",
        "0:900 40:100 80:90, 0.0~40.0 40.0-80.0",
        "0:900 400:100 440:90, 400.0-440.0",
        "0:900 40:100 80:900, ''",
        "0:90, ''",
        "0:900 40:800, ''",
        "0:90 20:x 40:100, 0.0~40.0",
        "0:90 20:<500 40:100, 0.0~40.0",
        "0:90 20:~100 40:100, 0.0~40.0",
        "0:<170 40:<50, 0.0-40.0",
        "0:90 20:90 20:500 40:90, 0.0~40.0",
        "0:90 20:100-160 40:90, 0.0-40.0"})
    void aStretchIsConfirmedBetweenValuesThatSaySo(String values, String expected) {
        assertEquals(expected, String.join(" ", kinase(values).stream()
                .map(each -> each.from() + (each.confirmed() ? "-" : "~") + each.to()).toList()));
    }

    @Property(tries = 300)
    void nothingIsClaimedAgainstAValue(@ForAll long seed) {
        Dice dice = new Dice(seed);
        List<Integer> days = new ArrayList<>();
        List<Integer> values = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int day = 0;
        for (int i = dice.from(2, 12); i > 0; i--) {
            day += dice.from(1, 250);
            days.add(day);
            values.add(dice.from(100, 240));
            text.append(day).append(':').append(values.getLast()).append(' ');
        }
        for (Held each : kinase(text.toString().strip())) {
            for (int i = 0; i < days.size(); i++) {
                boolean inside = days.get(i) > each.from() && days.get(i) < each.to();
                boolean within = days.get(i) >= each.from() && days.get(i) <= each.to();
                boolean far = inside && days.get(i) - days.get(i - 1) > CAP;
                assertTrue(!inside || each.confirmed(), text + " " + each);
                assertTrue(!within || !each.confirmed() || (values.get(i) <= 170 && !far), text + " " + each);
            }
        }
    }

    @Test
    void theCataloguesLimitConfirmsNothing() {
        Course course = Courses.of(List.of(Courses.result("ck", "day 1", "90", "U/l", null),
                Courses.result("ck", "day 20", "90", "U/l", null)), List.of(), List.of());
        assertEquals(List.of(), intervals(course).withinLimit("ck"));
    }

    @Test
    void aNumberIsComparedInItsOwnUnit() {
        Course course = Courses.of(List.of(Courses.result("crp", "day 1", "0.4", "mg/dL", null),
                Courses.result("crp", "day 20", "4", "mg/L", null), Courses.result("crp", "day 40", "3", "mg/L", null),
                Courses.result("crp", "day 60", "0.3", "mg/dL", null)), List.of(), List.of());
        assertEquals(List.of(new Held(1, 60, Held.Proof.CONFIRMED)),
                intervals(course).below("crp", new BigDecimal("5"), "mg/L"));
        assertEquals(List.of(), intervals(course).below("crp", new BigDecimal("5"), "own"));
    }

    @Test
    void theShippedCourseHasItsDepletions() {
        List<Held> depleted = intervals(Shipped.course("demo-ck-over-therapies")).below("cd19_abs", BigDecimal.TEN, "/uL");
        assertTrue(depleted.stream().filter(Held::confirmed).mapToDouble(each -> each.to() - each.from()).sum() > 300, depleted.toString());
        assertEquals(List.of(), intervals(Shipped.course("taubmann-2023")).withinLimit("ck"));
        assertEquals(List.of(), intervals(Shipped.course("taubmann-2023")).below("cd19_abs", BigDecimal.TEN, "/uL"));
    }
}
