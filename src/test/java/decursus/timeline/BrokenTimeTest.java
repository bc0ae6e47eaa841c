package decursus.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.exchange.casefile.CaseFileReader;
import decursus.exchange.casefile.CaseFileReading;
import decursus.figure.Figure;
import decursus.figure.Mark;
import decursus.figure.Rect;
import decursus.golden.Golden;
import decursus.paint.dump.DumpPainter;
import decursus.testing.CourseGenerator;
import decursus.testing.Dice;
import decursus.testing.FigureParts;
import decursus.testing.Shipped;
import decursus.timeline.time.TimeScale.Stretch;
import decursus.view.AxisChoice;
import decursus.view.TimeChoice;
import decursus.view.View;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Both lines of time, and time that is left out, in whole figures.
class BrokenTimeTest {

    /// What is drawn along time and must end at a break.
    private static final Set<String> ALONG = Set.of("lane/given", "lane/possible", "lane/regimen", "lane/effect-window", "lane/dose",
            "curve/line", "curve/no-values", "curve/suppressed", "limit/upper", "limit/lower", "strip/stays", "strip/events",
            "strip/adverse", "organ/status", "interval/confirmed", "interval/open", "panel/grid", "axis/line", "axis/tick");

    /// Those of one column, whose time is the figure's.
    private static final List<String> PRESETS = View.presets().stream().filter(each -> !each.equals("figure-1")).toList();
    private static final View USUAL = View.preset(View.CK_OVER_THERAPIES);

    @ParameterizedTest
    @CsvSource({"both, demo-ck-over-therapies, AUTO, true, false", "collapsed, taubmann-2023, AUTO, false, true",
        "collapsed, baumann-2023-1, AUTO, true, true", "collapsed, long-course, AUTO, true, true",
        "calendar, long-course, CALENDAR, true, true"})
    void figureIsTheKeptOne(String name, String id, AxisChoice axis, boolean both, boolean collapse) {
        View view = USUAL.withTime(new TimeChoice(axis, null, both, collapse));
        Figure figure = id.equals("long-course") ? CourseFigure.draw(longCourse(), view, Page.millimetres(174, null))
                : Shipped.figure(id, view);
        Golden.assertMatches("figure/time/" + name + "-" + id + ".txt", DumpPainter.print(figure));
    }

    @Property(tries = 300)
    void nothingRunsThroughABreakOfAnyCourse(@ForAll long seed) {
        Dice dice = new Dice(seed);
        Course course = CourseGenerator.course(seed, 8);
        View view = View.preset(dice.of(PRESETS)).withTime(new TimeChoice(dice.of(AxisChoice.class), null, dice.once(2), true));
        assertNothingThrough(CourseFigure.lay(course, view, Page.millimetres(dice.of(List.of(120, 174, 400)), null), null));
    }

    @Test
    void treatmentsThatRunOnAreCutAtEveryBreak() {
        Placed placed = CourseFigure.lay(longCourse(), USUAL.withTime(new TimeChoice(AxisChoice.AUTO, null, true, true)),
                Page.millimetres(174, null), null);
        assertNothingThrough(placed);
        assertEquals(List.of("28 years", "no dated entries", "3.1 years", "no dated entries"),
                FigureParts.marks(placed.figure(), "axis/left-out").stream().map(mark -> ((Mark.Label) mark).text()).toList());
        long azathioprine = FigureParts.marks(placed.figure(), "lane/given").stream().filter(mark -> "aza".equals(mark.id().ref()))
                .count();
        assertEquals(2, azathioprine, "before and after the break");
        assertFalse(FigureParts.marks(placed.figure(), "curve/break").isEmpty(), "the curve says that it is broken");
        assertFalse(FigureParts.marks(placed.figure(), "lane/break").isEmpty(), "so do the bars");
    }

    @Test
    void ticksOfBothLinesStandAtTheSamePlaceAsTheirDays() {
        Placed placed = CourseFigure.lay(longCourse(), USUAL.withTime(new TimeChoice(AxisChoice.AUTO, null, true, true)),
                Page.millimetres(174, null), null);
        String dump = DumpPainter.print(placed.figure());
        for (String label : List.of("\"Years before day 0\"", "\"Calendar year\"", "\"1984\"", "\"−39\"", "\"To scale, years\"")) {
            assertTrue(dump.contains(label), () -> label + " is not drawn");
        }
        assertTrue(dump.contains(" × as wide)\""), "the factor stands at the axis");
    }

    @Test
    void aCourseWithoutCalendarHasOneLineAndSaysWhy() {
        View view = USUAL.withTime(new TimeChoice(AxisChoice.AUTO, null, true, false));
        Figure figure = CourseFigure.draw(Shipped.course("taubmann-2023"), view, Page.millimetres(174, null));
        assertTrue(FigureParts.footer(figure).contains(FigureParts.flat("No calendar line: the times of this course are only counted")));
        assertFalse(DumpPainter.print(figure).contains("Calendar year"));
    }

    @Test
    void whereNothingIsEmptyTheFigureSaysSo() {
        View view = USUAL.withTime(TimeChoice.usual().withCollapse(true));
        Figure figure = CourseFigure.draw(Shipped.course("demo-ck-over-therapies"), view, Page.millimetres(174, null));
        assertTrue(FigureParts.footer(figure).contains(FigureParts.flat("Nothing is left out")));
    }

    private static void assertNothingThrough(Placed placed) {
        List<String> faults = new ArrayList<>();
        for (Stretch.LeftOut out : placed.time() == null ? List.<Stretch.LeftOut>of() : placed.time().leftOut()) {
            for (Mark mark : FigureParts.marks(placed.figure())) {
                boolean along = ALONG.contains(mark.id().role()) && !(mark instanceof Mark.Label);
                Rect box = FigureParts.bounds(mark);
                // bars have an outline, lines a width, and what is very short is widened to be seen
                if (along && box.right() > out.x0() + 2.5 && box.x() < out.x1() - 2.5) {
                    faults.add(String.format(Locale.ROOT, "%s from %.1f to %.1f in %s", mark.id(), box.x(), box.right(), out));
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    private static Course longCourse() {
        try (InputStream file = Objects.requireNonNull(BrokenTimeTest.class.getResourceAsStream("long-course.json"))) {
            return switch (new CaseFileReader(Catalog.bundled()).read("long-course.json", file.readAllBytes())) {
                case CaseFileReading.Read read -> read.course();
                case CaseFileReading.Refused refused -> throw new AssertionError(refused.problems().toString());
            };
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
