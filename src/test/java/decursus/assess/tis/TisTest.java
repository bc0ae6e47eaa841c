package decursus.assess.tis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.assess.tis.TisReading.Part;
import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.domain.course.Subject;
import decursus.domain.result.Observation;
import decursus.domain.time.TimeNotation;
import decursus.testing.Courses;
import decursus.testing.Shipped;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The table of the criteria, its edges, and the worked examples.
class TisTest {

    private static final Subject WOMAN = new Subject.Person(null, null, Subject.Sex.FEMALE, 50, Subject.Body.unknown());

    @ParameterizedTest
    @CsvSource({
        "PHYSICIAN_GLOBAL, -9 0 5 5.01 15 15.01 25 25.01 40 40.01 200, 0 0 0 7.5 7.5 15 15 17.5 17.5 20 20",
        "PATIENT_GLOBAL,   5 5.01 15 15.01 25 25.01 40 40.01,          0 2.5 2.5 5 5 7.5 7.5 10",
        "HAQ,              5 5.01 15 15.01 25 25.01 40 40.01,          0 5 5 7.5 7.5 7.5 7.5 10",
        "ENZYME,           5 5.01 15 15.01 25 25.01 40 40.01,          0 2.5 2.5 5 5 7.5 7.5 7.5",
        "EXTRAMUSCULAR,    5 5.01 15 15.01 25 25.01 40 40.01,          0 7.5 7.5 12.5 12.5 15 15 20",
        "MUSCLE_STRENGTH,  2 2.01 10 10.01 20 20.01 30 30.01,          0 10 10 20 20 27.5 27.5 32.5",
    })
    void bandsAreOpenBelowAndClosedAbove(CoreMeasure measure, String percents, String points) {
        assertEquals(points, String.join(" ", Arrays.stream(percents.split(" "))
                .map(each -> measure.points(new BigDecimal(each)).toPlainString()).toList()));
    }

    @Test
    void theSumReachesAllFortyOneMultiplesOfTwoAndAHalf() {
        Set<BigDecimal> sums = new TreeSet<>(Set.of(BigDecimal.ZERO));
        for (CoreMeasure measure : CoreMeasure.values()) {
            Set<BigDecimal> next = new TreeSet<>();
            for (BigDecimal sum : sums) {
                for (String percent : List.of("0", "3", "12", "22", "32", "50")) {
                    next.add(sum.add(measure.points(new BigDecimal(percent))));
                }
            }
            sums = next;
        }
        assertEquals(41, sums.size());
        assertEquals(0, new BigDecimal("100").compareTo(((TreeSet<BigDecimal>) sums).last()));
    }

    private static TisReading read(Observation from, Observation to) {
        return new Tis(WOMAN, Catalog.bundled()).read(List.of(from), List.of(to));
    }

    private static Part part(String analyte, String from, String to, String unit, String limit) {
        return read(Courses.result(analyte, "day 0", from, unit.isEmpty() ? null : unit, limit.isEmpty() ? null : limit),
                Courses.result(analyte, "day 90", to, unit.isEmpty() ? null : unit, limit.isEmpty() ? null : limit)).parts().getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "mmt8_150, 103,  150,  '',     '',  32.5", // 31.3 % of 150
        "mmt8_80,  59,   72,   '',     '',  20",   // 16.25 % of 80
        "mmt8_150, 59,   72,   '',     '',  10",   // the same on the wrong scale: 8.7 %
        "mmt8_80,  70,   80,   '',     '',  20",   // 12.5 %
        "mmt8_80,  57,   61,   '',     '',  10",   // exactly 5 %
        "mmt8_80,  57,   56,   '',     '',  0",    // worse is none, never less
        "ck,       4298, 99,   U/l,    170, 7.5",  // 164.7 % of 2550
        "ck,       1.8,  1.3,  µkat/l, 2.5, 0",    // 1.3 % of 37.5
        "ck,       500,  300,  U/l,    170, 2.5",  // 7.8 %
        "haq,      2.250, 0.250, '',   '',  10",
        "phga,     7.2,  6.7,  '',     '',  0",    // exactly 5 %, which binary arithmetic takes for more
        "phga,     8.4,  7.9,  '',     '',  0",
    })
    void workedExamplesCome(String analyte, String from, String to, String unit, String limit, String points) {
        assertEquals(0, new BigDecimal(points).compareTo(part(analyte, from, to, unit, limit).points()));
    }

    @Test
    void aPartialSumIsAFloor() {
        Course taubmann = Shipped.course("taubmann-2023");
        List<Observation> before = at(taubmann, "before day 0");
        List<Observation> after = at(taubmann, "day 150");
        TisReading reading = new Tis(taubmann.patient().subject(), Catalog.bundled()).read(before, after);
        assertEquals(List.of(CoreMeasure.ENZYME, CoreMeasure.MUSCLE_STRENGTH), reading.parts().stream().map(Part::measure).toList());
        assertEquals(0, new BigDecimal("40").compareTo(reading.sum()));
        assertEquals(0, new BigDecimal("100").compareTo(reading.most()));
        assertEquals(TisReading.Category.MODERATE, reading.category());
        assertFalse(reading.complete());
        assertTrue(reading.unconfirmed());
        assertNull(reading.other(), "ALT is most abnormal by share of its range, but its points are the same");
        assertEquals("ck", reading.parts().getFirst().from().analyte().key());
    }

    @Test
    void bothReadingsOfMostAbnormalAreToldWhereTheirPointsDiffer() {
        TisReading reading = new Tis(WOMAN, Catalog.bundled()).read(
                List.of(Courses.result("ck", "day 0", "1700", "U/l", "170"), Courses.result("alt", "day 0", "317", "U/l", "35")),
                List.of(Courses.result("ck", "day 9", "1500", "U/l", "170"), Courses.result("alt", "day 9", "30", "U/l", "35")));
        assertEquals("ck", reading.parts().getFirst().from().analyte().key());
        assertEquals("alt", assertNotNullPart(reading.other()).from().analyte().key());
    }

    private static Part assertNotNullPart(@Nullable Part part) {
        assertNotNull(part);
        return part;
    }

    @Test
    void whatIsNotExactOrNotSingleCountsAsMissing() {
        assertEquals(6, read(Courses.result("phga", "day 0", "~7", null, null), Courses.result("phga", "day 9", "2", null, null)).missing()
                .size());
        Observation seven = Courses.result("phga", "day 0", "7", null, null);
        Observation eight = Courses.result("phga", "day 0", "8", null, null);
        assertTrue(new Tis(WOMAN, Catalog.bundled()).read(List.of(seven, eight), List.of(Courses.result("phga", "day 9", "2", null, null)))
                .parts().isEmpty());
    }

    private static List<Observation> at(Course course, String when) {
        return course.observations().stream().filter(each -> each.time().equals(TimeNotation.read(when))).toList();
    }
}
