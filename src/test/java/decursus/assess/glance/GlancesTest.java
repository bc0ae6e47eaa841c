package decursus.assess.glance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import decursus.assess.series.LineRule.Join;
import decursus.catalog.Catalog;
import decursus.domain.Concept;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.course.Timeframe;
import decursus.domain.result.Observation;
import decursus.domain.time.Period;
import decursus.domain.time.TimeNotation;
import decursus.domain.treatment.Outcome;
import decursus.domain.treatment.Phase;
import decursus.domain.treatment.Role;
import decursus.domain.treatment.Treatment;
import decursus.testing.CourseGenerator;
import decursus.testing.Courses;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A course at one glance claims no more than the course says.
class GlancesTest {

    private static Glance glance(List<Observation> results, @Nullable String cutOff, Treatment... treatments) {
        Course course = Courses.of(results, List.of(treatments), List.of(),
                new Timeframe(false, null, null, cutOff == null ? null : TimeNotation.read(cutOff)));
        return Glances.of(course, DayZero.of(course), Catalog.bundled());
    }

    private static Observation ck(String when, String printed, String unit) {
        return Courses.result("ck", when, printed, unit, "170");
    }

    private static Treatment ongoing(@Nullable String asOf) {
        Period period = new Period(new Period.Start.At(TimeNotation.read("day 0")),
                new Period.End.OngoingAsOf(asOf == null ? null : TimeNotation.read(asOf)));
        return new Treatment("mmf", Concept.known("mmf", "MMF"), Role.DISEASE_DIRECTED, List.of(Phase.of(period)), List.of(),
                Outcome.notStated(), null, Courses.SYNTHETIC);
    }

    @Test
    void aSparklineNeedsThreeDatedNumbers() {
        assertNull(glance(List.of(ck("day 0", "9", "U/l"), ck("day 1", "9", "U/l")), null).sparkline());
        assertNull(glance(List.of(ck("day 0", "9", "U/l"), ck("day 1", "9", "U/l"), ck("before day 0", "9", "U/l")), null).sparkline());
        assertNull(glance(List.of(ck("day 0", "9", "U/l"), ck("day 1", "9", "U/l"), ck("day 2", "<5", "U/l")), null).sparkline());
        assertNotNull(glance(List.of(ck("day 0", "9", "U/l"), ck("day 1", "9", "U/l"), ck("month 2", "9", "U/l")), null).sparkline());
    }

    @Test
    void aSparklineHasOneUnitAndTheFiguresGaps() {
        Glance.Sparkline line = glance(List.of(ck("day 0", "60", "U/l"), ck("day 1", "1", "µkat/l"), ck("day 2", "80", "U/l"),
                ck("day 3", "7", "arb. units"), ck("day 40", "70", "U/l"), ck("day 41", "<5", "U/l")), null).sparkline();
        assertNotNull(line);
        assertEquals(List.of(60.0, 60.0, 80.0, 70.0, 5.0), line.points().stream().map(Glance.SparkPoint::value).toList());
        assertEquals(List.of(Join.SOLID, Join.SOLID, Join.NO_VALUES, Join.NONE), line.joins());
        assertEquals(170.0, line.limit());
    }

    @Test
    void currentIsOnlyWhatIsOngoingAtTheLastContact() {
        List<Observation> results = List.of(ck("day 100", "9", "U/l"));
        assertInstanceOf(Glance.Current.NotReported.class, glance(results, "day 100").current());
        assertInstanceOf(Glance.Current.NotReported.class, glance(results, "day 100", ongoing("day 30")).current());
        assertInstanceOf(Glance.Current.NotReported.class, glance(results, null, ongoing("day 30")).current(), "a result came after");
        assertInstanceOf(Glance.Current.NotReported.class, glance(results, null, ongoing(null)).current(), "as of no stated time");
        for (Glance glance : List.of(glance(results, "day 100", ongoing("day 100")), glance(results, "day 100", ongoing(null)),
                glance(results, null, ongoing("day 100")))) {
            Glance.Current.OngoingAsOf now = assertInstanceOf(Glance.Current.OngoingAsOf.class, glance.current());
            assertEquals(TimeNotation.read("day 100"), now.asOf());
            assertEquals(List.of("MMF"), now.treatments().stream().map(Glance.Agent::shortName).toList());
        }
    }

    @Test
    void anyCourseHasAGlance() {
        for (long seed = 1; seed <= 200; seed++) {
            Course course = CourseGenerator.course(seed, 30);
            Glance glance = Glances.of(course, DayZero.of(course), Catalog.bundled());
            assertEquals(course.observations().size(), glance.results());
        }
    }
}
