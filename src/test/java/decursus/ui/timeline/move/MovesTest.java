package decursus.ui.timeline.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.testing.Dice;
import decursus.timeline.time.DayWindow;
import decursus.timeline.time.TimePlan;
import decursus.timeline.time.TimeScale;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Laws of moving in time, on random courses and gestures.
class MovesTest {

    private static final int ROUNDS = 2_000;

    private static TimeScale scale(Moves moves, @Nullable DayWindow window) {
        double from = window == null ? moves.fromDay() : window.fromDay();
        double to = window == null ? moves.toDay() : window.toDay();
        return new TimeScale(List.of(new TimeScale.Stretch.Scaled(from, to, 60, 760)), window != null);
    }

    private static Moves moves(Dice dice) {
        double from = dice.from(-9_000, 0);
        return new Moves(from, from + dice.from(40, 12_000));
    }

    @Test
    void whatStandsAtThePointerStaysThere() {
        Dice dice = new Dice(1);
        for (int i = 0; i < ROUNDS; i++) {
            Moves moves = moves(dice);
            double middle = (moves.fromDay() + moves.toDay()) / 2;
            double length = (moves.toDay() - moves.fromDay()) / 4;
            DayWindow window = new DayWindow(middle - length / 2, middle + length / 2);
            double x = dice.from(160, 660);
            double day = scale(moves, window).day(x);
            DayWindow nearer = moves.zoomed(scale(moves, window), x, 1.2);
            assertNotNull(nearer);
            assertEquals(day, scale(moves, nearer).day(x), 1e-6 * (moves.toDay() - moves.fromDay()));
        }
    }

    @Test
    void noGestureLeavesTheCourse() {
        Dice dice = new Dice(2);
        for (int i = 0; i < ROUNDS; i++) {
            Moves moves = moves(dice);
            DayWindow window = null;
            for (int step = 0; step < 12; step++) {
                TimeScale shown = scale(moves, window);
                window = switch (dice.from(0, 3)) {
                    case 0 -> moves.zoomed(shown, dice.from(0, 800), dice.from(50, 200) / 100.0);
                    case 1 -> moves.dragged(shown, window, dice.from(-500, 500));
                    case 2 -> moves.stepped(window, dice.from(-3, 3));
                    default -> moves.selected(shown, dice.from(0, 800), dice.from(0, 800));
                };
                if (window != null) {
                    assertTrue(window.fromDay() >= moves.fromDay() - 1e-6, window + " in " + moves);
                    assertTrue(window.toDay() <= moves.toDay() + 1e-6, window + " in " + moves);
                    assertTrue(window.toDay() - window.fromDay() >= 2 - 1e-6, window.toString());
                }
            }
        }
    }

    @Test
    void farEnoughOutIsTheWholeTime() {
        Moves moves = new Moves(-100, 300);
        assertNull(moves.zoomed(scale(moves, new DayWindow(0, 50)), 400, 0.05));
        assertNull(moves.window(-500, 900));
        assertNull(moves.dragged(scale(moves, null), null, 80));
    }

    /// On a course of years before and days after, the part under the pointer keeps its place although the scale changes.
    @Test
    void theFirstStepOutOfTwoScalesKeepsTheDayUnderThePointer() {
        TimeScale whole = TimePlan.of(new double[] {-2_200, -1_500, -700, -13, 0, 30, 90, 150}, false, false, true, 0).lay(60, 760, 80);
        Moves moves = Moves.within(whole);
        assertNotNull(moves);
        double x = whole.x(60);
        DayWindow nearer = moves.zoomed(whole, x, 1.1);
        assertNotNull(nearer);
        assertEquals(60, scale(moves, nearer).day(x), 0.5);
    }

    /// The coarse scale alone would hold more days than the course has: turning the wheel must lead nearer all the same.
    @Test
    void theFirstStepNearerOnTheCoarseScaleIsOne() {
        TimeScale whole = TimePlan.of(new double[] {-2_200, -1_500, -700, -13, 0, 30, 90, 150}, false, false, true, 0).lay(60, 760, 80);
        Moves moves = Moves.within(whole);
        assertNotNull(moves);
        DayWindow nearer = moves.zoomed(whole, whole.x(-1_100), 1.05);
        assertNotNull(nearer);
        assertTrue(nearer.toDay() - nearer.fromDay() < 0.95 * (moves.toDay() - moves.fromDay()));
    }

    @Test
    void aGestureOfManyStepsIsOnePlaceInTheHistory() {
        ZoomHistory history = new ZoomHistory();
        DayWindow one = new DayWindow(0, 100);
        DayWindow two = new DayWindow(0, 50);
        history.glide(one);
        history.glide(two);
        history.rest();
        history.glide(new DayWindow(0, 20));
        assertEquals(two, history.back());
        assertNull(history.back());
        assertEquals(two, history.forward());
        history.go(new DayWindow(1, 9));
        assertTrue(history.hasBack() && !history.hasForward());
    }

    @Test
    void stretchesAreAnchoredOnDayZeroAndTheLastValueNeverOnToday() {
        List<Stop> stops = Stop.of(new Moves(-2_000, 250), true, 245);
        assertEquals(List.of(Stop.Kind.WHOLE, Stop.Kind.BEFORE_ZERO, Stop.Kind.AFTER_ZERO, Stop.Kind.AROUND_ZERO, Stop.Kind.LAST_YEAR,
                Stop.Kind.LAST_MONTHS), stops.stream().map(Stop::kind).toList());
        assertTrue(stops.stream().map(Stop::window).allMatch(each -> each == null || each.toDay() <= 250));
    }
}
