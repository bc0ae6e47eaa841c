package decursus.timeline.dense;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.result.Observation;
import decursus.figure.Figure;
import decursus.figure.Mark;
import decursus.figure.Point;
import decursus.paint.dump.DumpPainter;
import decursus.testing.Courses;
import decursus.testing.Dice;
import decursus.testing.FigureParts;
import decursus.timeline.CourseFigure;
import decursus.timeline.Page;
import decursus.timeline.time.DayWindow;
import decursus.timeline.time.TimeScale;
import decursus.view.Panel;
import decursus.view.Theme;
import decursus.view.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A curve with more values than can be told apart: it is drawn as a band, and no value is lost or made up by that.
class DenseCurveTest {

    private static final View CURVE = View.preset(View.CK_OVER_THERAPIES);
    private static final String KEY = "values closer together than can be told apart, from the lowest to the highest";

    /// Values on each of so many days, then one each hundred days.
    private static List<Observation> values(String analyte, int dense, int sparse) {
        Random random = new Random(dense);
        List<Observation> all = new ArrayList<>();
        for (int day = 0; day < dense; day++) {
            all.add(Courses.result(analyte, "day " + day, Integer.toString(200 + random.nextInt(4_000)), "U/l", "170"));
        }
        for (int i = 1; i <= sparse; i++) {
            all.add(Courses.result(analyte, "day " + (dense + 100 * i), Integer.toString(500 + i), "U/l", "170"));
        }
        return all;
    }

    private static Figure draw(List<Observation> values, View view, @Nullable DayWindow window) {
        return CourseFigure.lay(Courses.of(values, List.of(), List.of()), view, Page.millimetres(174, null), window).figure();
    }

    private static List<Mark.Columns> bands(Figure figure) {
        return FigureParts.marks(figure).stream().filter(Mark.Columns.class::isInstance).map(Mark.Columns.class::cast).toList();
    }

    private static List<Mark.Datum> held(Figure figure) {
        return FigureParts.marks(figure).stream().filter(Mark.Datum.class::isInstance).map(Mark.Datum.class::cast).toList();
    }

    private static Set<String> ids(List<? extends Mark> marks) {
        return marks.stream().map(mark -> mark.id().ref()).collect(Collectors.toSet());
    }

    private static boolean covers(Mark.Columns band, Point at) {
        // a value at the edge of a column may count to either
        int column = (int) Math.floor((at.x() - band.left()) / band.step());
        for (int i = Math.max(0, column - 1); i <= Math.min(band.spans().size() - 1, column + 1); i++) {
            boolean beside = at.x() > band.x(i) - 1e-6 && at.x() < band.x(i + 1) + 1e-6;
            if (beside && !band.spans().empty(i) && band.spans().top(i) <= at.y() && band.spans().bottom(i) >= at.y()) {
                return true;
            }
        }
        return false;
    }

    @Test
    void everyValueIsThereOnceAndTheBandHoldsItsOwn() {
        List<Observation> values = values("ck", 2_000, 12);
        Figure figure = draw(values, CURVE, null);
        Mark.Columns band = bands(figure).getFirst();
        assertEquals(1, bands(figure).size());
        assertEquals(2_000, held(figure).size());
        held(figure).forEach(each -> assertTrue(covers(band, each.at()), () -> each + " is not in the band"));
        List<Mark> points = FigureParts.marks(figure, "curve/point");
        assertEquals(values.size(), points.size());
        assertEquals(values.stream().map(Observation::id).collect(Collectors.toSet()), ids(points));
        String dump = DumpPainter.print(figure);
        values.forEach(each -> assertTrue(dump.contains("curve/point[" + each.id() + "]"), each.id()));
        assertTrue(FigureParts.footer(figure).contains(FigureParts.flat(KEY)));
    }

    @Test
    void theBandEndsWhereItsValuesEndAndReachesNoHigher() {
        Figure figure = draw(values("ck", 2_000, 12), CURVE, null);
        Mark.Columns band = bands(figure).getFirst();
        List<Point> places = held(figure).stream().map(Mark.Datum::at).toList();
        double left = places.stream().mapToDouble(Point::x).min().orElseThrow();
        double right = places.stream().mapToDouble(Point::x).max().orElseThrow();
        assertTrue(band.left() > left - band.step() && band.x(band.spans().size()) < right + band.step());
        double half = 1.25 / 2 + 1e-6;
        for (int i = 0; i < band.spans().size(); i++) {
            double top = band.spans().top(i) + half;
            double bottom = band.spans().bottom(i) - half;
            double x0 = band.x(i) - band.step();
            double x1 = band.x(i + 1) + band.step();
            List<Point> near = places.stream().filter(each -> each.x() >= x0 && each.x() <= x1).toList();
            assertTrue(near.stream().anyMatch(each -> each.y() <= top + 1e-3) && near.stream().anyMatch(each -> each.y() >= bottom - 1e-3));
        }
    }

    @Test
    void valuesApartKeepTheirMarkersAndAFewDaysAreNoBand() {
        Figure figure = draw(values("ck", 2_000, 12), CURVE, null);
        Set<String> marked = ids(FigureParts.marks(figure, "curve/point").stream().filter(Mark.Symbol.class::isInstance).toList());
        assertEquals(12, marked.size());
        Figure few = draw(values("ck", 20, 40), CURVE, null);
        assertEquals(List.of(), bands(few));
        assertEquals(60, FigureParts.marks(few, "curve/point").stream().filter(Mark.Symbol.class::isInstance).count());
        assertFalse(FigureParts.footer(few).contains(FigureParts.flat(KEY)));
    }

    @Test
    void aBoundHasItsMarkerAndNoBandRunsAcrossIt() {
        List<Observation> values = values("ck", 2_000, 0);
        values.set(1_000, Courses.result("ck", "day 1000", "<50", "U/l", "170"));
        Figure figure = draw(values, CURVE, null);
        assertEquals(2, bands(figure).size());
        assertEquals(1_999, held(figure).size());
        assertInBands(figure);
        double before = place(figure, values.get(999));
        double after = place(figure, values.get(1_001));
        assertTrue(bands(figure).get(0).x(bands(figure).get(0).spans().size()) < before + 0.76);
        assertTrue(bands(figure).get(1).left() > after - 0.76);
        assertTrue(FigureParts.marks(figure, "curve/line").stream().filter(Mark.Polyline.class::isInstance).findAny().isEmpty(),
                "no unbroken line leads to a bound");
        assertEquals(Set.of(values.get(1_000).id()),
                ids(FigureParts.marks(figure, "curve/point").stream().filter(Mark.Symbol.class::isInstance).toList()));
    }

    @Test
    void aShortRunThatGrowsIntoABandIsExplained() {
        List<Observation> values = values("ck", 25, 0);
        for (int quarter = 1; quarter <= 22; quarter++) {
            values.add(Courses.result("ck", "day " + (25 + 90 * quarter), Integer.toString(600 + quarter), "U/l", "170"));
        }
        assertEquals(List.of(), bands(draw(values, CURVE, null)));
        Figure part = draw(values, CURVE, new DayWindow(0, 620));
        assertFalse(bands(part).isEmpty());
        assertTrue(FigureParts.footer(part).contains(FigureParts.flat(KEY)));
    }

    @Property(tries = 60)
    void noWindowShowsABandWithoutAKey(@ForAll long seed) {
        Dice dice = new Dice(seed);
        List<Observation> values = new ArrayList<>();
        int day = -dice.from(0, 300);
        for (int run = dice.from(1, 4); run > 0; run--) {
            int step = dice.of(List.of(1, 1, 2, 5, 30));
            for (int n = dice.from(5, 60); n > 0; n--) {
                values.add(Courses.result("ck", "day " + day, (100 + values.size()) + "." + values.size(), "U/l", "170"));
                day += step;
            }
            day += dice.from(30, 900);
        }
        CourseFigure figure = CourseFigure.prepare(Courses.of(values, List.of(), List.of()), CURVE);
        // as the window of the program looks: never at more than the whole time
        List<TimeScale.Stretch.Scaled> all = Objects.requireNonNull(figure.place(Page.millimetres(174, null), null).time()).scaled();
        int length = (int) (all.getLast().toDay() - all.getFirst().fromDay());
        for (int i = 0; i < 12; i++) {
            double from = all.getFirst().fromDay() + dice.from(0, length);
            Figure part = figure.place(Page.millimetres(174, null), new DayWindow(from, from + dice.from(1, length))).figure();
            assertTrue(bands(part).isEmpty() || FigureParts.footer(part).contains(FigureParts.flat(KEY)), "from day " + from);
        }
    }

    @Test
    void theBandSaysHowManyValuesItHolds() {
        List<Observation> values = values("ck", 2_000, 0);
        values.set(5, Courses.result("ck", "day 5", "100", "U/l", "170"));
        values.set(9, Courses.result("ck", "day 9", "9000", "U/l", "170"));
        assertEquals("n = 2000: 100 … 9000 U/l", bands(draw(values, CURVE, null)).getFirst().id().verbatim());
        String part = bands(draw(values, CURVE, new DayWindow(500, 1_500))).getFirst().id().verbatim();
        assertTrue(part != null && part.startsWith("n = 100") && !part.contains("9000"), part);
    }

    private static void assertInBands(Figure figure) {
        held(figure).forEach(each -> assertTrue(bands(figure).stream().anyMatch(band -> covers(band, each.at())), each::toString));
    }

    private static double place(Figure figure, Observation value) {
        return FigureParts.marks(figure, "curve/point").stream().filter(mark -> value.id().equals(mark.id().ref()))
                .mapToDouble(mark -> FigureParts.place(mark).x()).findFirst().orElseThrow();
    }

    @Test
    void unsettledValuesRangesAndGapsAreNoPartOfABand() {
        List<Observation> values = values("ck", 2_000, 0);
        values.set(300, Courses.result("ck", "day 300", "100-9000", "U/l", "170"));
        values.set(700, Courses.result("ck", "day 700", "~9000", "U/l", "170"));
        values.set(1_200, Courses.result("ck", "day 1200", "not done: haemolysis", "U/l", null));
        // many of one day
        values.add(1_601, Courses.result("ck", "day 1600", "4500", "U/l", "170"));
        values.add(1_601, Courses.result("ck", "day 1600", "4600", "U/l", "170"));
        Figure figure = draw(values, CURVE, null);
        assertEquals(4, bands(figure).size());
        assertEquals(1_999, held(figure).size());
        assertInBands(figure);
        double notDone = (place(figure, values.get(1_199)) + place(figure, values.get(1_201))) / 2;
        double half = (place(figure, values.get(1_201)) - notDone) * 0.9;
        bands(figure).forEach(band -> assertTrue(band.left() > notDone + half - 0.75
                || band.x(band.spans().size()) < notDone - half + 0.75, "a band runs across a value that was not obtained"));
    }

    @Test
    void aZeroOnALogAxisStandsInItsBand() {
        List<Observation> values = values("ck", 2_000, 0);
        values.set(50, Courses.result("ck", "day 50", "0", "U/l", "170"));
        Figure figure = draw(values, CURVE, null);
        assertEquals(2_000, held(figure).size());
        assertInBands(figure);
    }

    @Test
    void aPartThatIsDenserThanTheWholeIsExplained() {
        List<Observation> values = new ArrayList<>();
        for (int quarter = 40; quarter > 0; quarter--) {
            values.add(Courses.result("ck", "day " + -90 * quarter, Integer.toString(900 + quarter), "U/l", "170"));
        }
        for (int day = 0; day < 200; day++) {
            values.add(Courses.result("ck", "day " + day, Integer.toString(800 + day * 37 % 300), "U/l", "170"));
        }
        Figure whole = draw(values, CURVE, null);
        assertEquals(List.of(), bands(whole));
        assertFalse(FigureParts.footer(whole).contains(FigureParts.flat(KEY)));
        Figure part = draw(values, CURVE, new DayWindow(-3_000, 200));
        assertFalse(bands(part).isEmpty());
        assertTrue(FigureParts.footer(part).contains(FigureParts.flat(KEY)));
    }

    @Test
    void aCloserLookShowsTheValues() {
        List<Observation> values = values("ck", 2_000, 12);
        Figure closer = draw(values, CURVE, new DayWindow(500, 600));
        assertEquals(List.of(), bands(closer));
        Set<String> seen = new HashSet<>(ids(FigureParts.marks(closer, "curve/point")));
        for (int day = 501; day < 600; day++) {
            assertTrue(seen.contains(values.get(day).id()), "day " + day);
        }
        Figure part = draw(values, CURVE, new DayWindow(500, 1_500));
        assertEquals(1, bands(part).size());
        assertInBands(part);
        Mark.Group lines = (Mark.Group) FigureParts.marks(part, "curve/lines").getFirst();
        assertTrue(lines.clip() != null && lines.marks().stream().anyMatch(Mark.Columns.class::isInstance), "cut to the panel");
        assertTrue(held(part).size() >= 1_000 && held(part).size() <= 1_001, "values in sight: " + held(part).size());
    }

    @Test
    void aDashedCurveOfAPrintStaysDashed() {
        List<Observation> values = values("ck", 1_500, 0);
        values.addAll(values("ldh", 1_600, 0));
        View both = CURVE.withPanels(List.of(Panel.Curve.of("ck", "ldh")));
        assertEquals(2, bands(draw(values, both, null)).size());
        Figure print = draw(values, both.withTheme(Theme.PRINT), null);
        assertEquals(List.of("ck"), bands(print).stream().map(each -> each.id().ref()).toList());
        assertTrue(FigureParts.marks(print, "curve/line").stream()
                .anyMatch(each -> each instanceof Mark.Polyline line && !line.stroke().dash().isEmpty()));
    }

    @Test
    void theKeySpeaksGerman() {
        Figure figure = draw(values("ck", 2_000, 0), CURVE.withLanguage(Locale.GERMAN), null);
        assertTrue(FigureParts.footer(figure).contains(FigureParts.flat("Werte zu dicht, um sie einzeln zu zeigen")));
    }
}
