package decursus.jobs.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.figure.Figure;
import decursus.figure.Mark;
import decursus.jobs.JobRefused;
import decursus.jobs.Privacy;
import decursus.privacy.Disclosure;
import decursus.privacy.Gate;
import decursus.privacy.Profile;
import decursus.testing.CountedAnew;
import decursus.testing.Shipped;
import decursus.timeline.zero.ZeroCandidate;
import decursus.timeline.zero.ZeroCandidates;
import decursus.view.DayZeroChoice;
import decursus.view.View;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// A view keeps its day 0 on the way from a course with identity to the same without it, and back.
class ArrangedViewTest {

    private static final Course COURSE = CountedAnew.course();
    private static final Profile STRICT = Privacy.withoutStore(Catalog.bundled());
    private static final Profile OPEN = STRICT.with(Disclosure.IDENTIFIED);
    private static final View USUAL = View.preset(View.CK_OVER_THERAPIES);

    private static View from(DayZeroChoice choice) {
        return USUAL.withDayZero(choice);
    }

    private static DrawFigure.Sheet sheet(View view, Profile profile) {
        return new DrawFigure(view, new SheetSize(SheetSize.PAGE_WIDTH, null, null), profile, false).sheet(COURSE);
    }

    private static List<String> texts(Figure figure, String role) {
        return figure.marks().stream().filter(each -> each.id().role().startsWith(role)).filter(Mark.Label.class::isInstance)
                .map(each -> ((Mark.Label) each).text()).toList();
    }

    @Test
    void theSecondTreatmentStaysDayZeroWithoutIdentity() {
        View arranged = from(new DayZeroChoice.TreatmentStart("t1"));
        DrawFigure.Sheet seen = sheet(arranged, OPEN);
        View handed = new ArrangedView(arranged, Disclosure.IDENTIFIED).handedTo(COURSE, STRICT);
        assertEquals(new DayZeroChoice.TreatmentStart("t2"), handed.dayZero());
        DrawFigure.Sheet exported = sheet(handed, STRICT);
        assertEquals(CountedAnew.SECOND, exported.placed().zero().day());
        assertFalse(texts(seen.figure(), "index/label").isEmpty());
        assertEquals(texts(seen.figure(), "index/label"), texts(exported.figure(), "index/label"));
        assertEquals(texts(seen.figure(), "axis/tick-label"), texts(exported.figure(), "axis/tick-label"));
    }

    /// What the test above would see if ids were handed on as they are: another treatment's.
    @Test
    void anIdThatIsHandedOnAsItIsMeansAnother() {
        View arranged = from(new DayZeroChoice.TreatmentStart("t1"));
        DrawFigure.Sheet wrong = sheet(arranged, STRICT);
        assertNotEquals(CountedAnew.SECOND, wrong.placed().zero().day());
        assertNotEquals(texts(sheet(arranged, OPEN).figure(), "axis/tick-label"), texts(wrong.figure(), "axis/tick-label"));
    }

    @Test
    void everyDayZeroWithoutIdentityLeadsToTheSameDayWithIt() {
        Course released = Gate.release(COURSE, STRICT);
        for (ZeroCandidate each : ZeroCandidates.of(released, Locale.ENGLISH)) {
            DayZeroChoice choice = each.choice();
            View view = choice == null ? USUAL : from(choice);
            View back = new ArrangedView(view, Disclosure.DEIDENTIFIED).handedTo(COURSE, OPEN);
            assertEquals(each.day(), ZeroCandidates.find(COURSE, back.dayZero(), Locale.ENGLISH).orElseThrow().day());
            assertEquals(view, new ArrangedView(back, Disclosure.IDENTIFIED).handedTo(COURSE, STRICT));
            assertEquals(view, new ArrangedView(view, Disclosure.DEIDENTIFIED).handedTo(COURSE, STRICT));
        }
    }

    @Test
    void aDayZeroThatIsWithheldIsRefused() {
        ArrangedView arranged = new ArrangedView(from(new DayZeroChoice.OfEvent("e1")), Disclosure.IDENTIFIED);
        assertEquals("Day 0 of the view \"ck-over-therapies\" is not told without identity: choose another day 0 for it.",
                assertThrows(JobRefused.class, () -> arranged.handedTo(COURSE, STRICT)).getMessage());
        assertEquals(arranged.view(), arranged.handedTo(COURSE, OPEN));
        ArrangedView gone = new ArrangedView(from(new DayZeroChoice.OfEvent("e9")), Disclosure.DEIDENTIFIED);
        assertTrue(Objects.requireNonNull(assertThrows(JobRefused.class, () -> gone.handedTo(COURSE, OPEN)).getMessage())
                .contains("is not in this course"));
    }

    /// A public course keeps its ids.
    @Test
    void aPublicCourseIsHandedOnAsItIs() {
        Course shipped = Shipped.course("demo-ck-over-therapies");
        for (ZeroCandidate each : ZeroCandidates.of(shipped, Locale.ENGLISH)) {
            View view = USUAL.withDayZero(each.choice());
            assertEquals(view, new ArrangedView(view, Disclosure.IDENTIFIED).handedTo(shipped, STRICT));
        }
    }

    @Test
    void whoDrawsWithADayZeroThatIsNotThereSaysSo() {
        String note = "The chosen day 0 is not in this course";
        Figure figure = sheet(from(new DayZeroChoice.Giving("t1", 9)), STRICT).figure();
        assertTrue(String.join(" ", texts(figure, "footer/notes")).contains(note), texts(figure, "footer/notes").toString());
        Figure found = sheet(from(new DayZeroChoice.TreatmentStart("t1")), STRICT).figure();
        assertFalse(String.join(" ", texts(found, "footer/notes")).contains(note));
    }
}
