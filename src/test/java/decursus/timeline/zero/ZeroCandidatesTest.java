package decursus.timeline.zero;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.time.DaySpan;
import decursus.domain.time.TimeNotation;
import decursus.paint.dump.DumpPainter;
import decursus.testing.CourseGenerator;
import decursus.testing.Shipped;
import decursus.timeline.CourseFigure;
import decursus.timeline.Page;
import decursus.timeline.Placed;
import decursus.timeline.zero.ZeroCandidate.Sharpness;
import decursus.view.DayZeroChoice;
import decursus.view.View;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ZeroCandidatesTest {

    private static final View USUAL = View.preset(View.CK_OVER_THERAPIES);

    @Property(tries = 300)
    void aCandidateIsADayThatItsTimeCanMean(@ForAll long seed) {
        Course course = CourseGenerator.course(seed);
        for (ZeroCandidate each : ZeroCandidates.of(course, Locale.ENGLISH)) {
            if (each.choice() != null) {
                DaySpan span = DayZero.of(course).axis().span(TimeNotation.read(each.time()));
                assertTrue(span.length() <= 31, each::toString);
                assertEquals(each.sharpness() == Sharpness.DAY, span.length() <= 1, each::toString);
                assertTrue(each.day() >= span.earliest() - 0.5 && each.day() <= span.latest() + 0.5, each::toString);
            }
        }
    }

    @Test
    void theFirstReportedCaseCanBeCountedFromItsLeukapheresis() {
        List<ZeroCandidate> all = ZeroCandidates.of(Shipped.course("taubmann-2023"), Locale.ENGLISH);
        assertEquals("CD19 CAR-T", all.getFirst().label());
        assertTrue(all.stream().anyMatch(each -> each.label().contains("eukapheresis") && each.time().equals("day -13")
                && each.day() == -13 && each.sharpness() == Sharpness.DAY), all::toString);
        assertFalse(all.stream().anyMatch(each -> each.label().contains("rituximab")), "its time is not reported");
    }

    @Test
    void aMonthIsSaidToBeOne() {
        List<ZeroCandidate> all = ZeroCandidates.of(Shipped.course("mueller-2023"), Locale.ENGLISH);
        ZeroCandidate imaging = all.stream().filter(each -> each.label().equals("Thigh MRI")).findFirst().orElseThrow();
        assertEquals(Sharpness.MONTH, imaging.sharpness());
        assertEquals(91, imaging.day());
    }

    @Test
    void aStartThatIsOnlyARangeIsNoDayZero() {
        List<ZeroCandidate> all = ZeroCandidates.of(Shipped.course("baumann-2023-1"), Locale.ENGLISH);
        assertFalse(all.stream().anyMatch(each -> each.label().contains("tocilizumab")), all::toString);
    }

    @Test
    void theFigureCountsFromTheChosenDayAndKeepsWhatTheCourseCounted() {
        Course course = Shipped.course("taubmann-2023");
        ZeroCandidate leukapheresis = ZeroCandidates.of(course, Locale.ENGLISH).stream()
                .filter(each -> each.day() == -13 && each.choice() != null).findFirst().orElseThrow();
        Placed usual = CourseFigure.lay(course, USUAL, Page.millimetres(174, null), null);
        Placed moved = CourseFigure.lay(course, USUAL.withDayZero(leukapheresis.choice()), Page.millimetres(174, null), null);
        String dump = DumpPainter.print(moved.figure());
        assertEquals(0, usual.zero().day());
        assertEquals(-13, moved.zero().day());
        assertEquals(163, moved.zero().count(150));
        assertTrue(dump.contains("day 0 = " + leukapheresis.label()), dump);
        assertTrue(dump.contains("\"before CD19 CAR-T\""), dump);
        assertTrue(dump.contains("which is day 13 here"), dump);
    }

    @Test
    void aChoiceThatTheCourseLacksIsSaidAndLeavesItsOwnDayZero() {
        Course course = Shipped.course("taubmann-2023");
        String dump = DumpPainter.print(CourseFigure.draw(course, USUAL.withDayZero(new DayZeroChoice.OfEvent("none")),
                Page.millimetres(174, null)));
        assertTrue(dump.replaceAll("\\s+", " ").contains("The chosen day 0 is not in this course"), dump);
    }
}
