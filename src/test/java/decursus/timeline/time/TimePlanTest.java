package decursus.timeline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.time.DaySpan;
import decursus.testing.Dice;
import decursus.timeline.time.TimeScale.Side;
import decursus.timeline.time.TimeScale.Spot;
import decursus.timeline.time.TimeScale.Stretch;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TimePlanTest {

    private record Case(TimePlan plan, List<DaySpan> known, double x0, double x1, double slot) {
        TimeScale scale() {
            return plan.lay(x0, x1, slot);
        }
    }

    /// Any days within two hundred years, on any sheet that can be asked for.
    private static Case any(long seed) {
        Dice dice = new Dice(seed);
        int reach = dice.of(List.of(0, 1, 5, 40, 400, 4_000, 70_000));
        double[] days = dice.list(12, () -> dice.from(-reach, reach) + dice.of(List.of(0.0, 0.25, 0.5))).stream()
                .mapToDouble(Double::doubleValue).toArray();
        double x0 = dice.from(20, 80);
        TimePlan plan = TimePlan.of(days, dice.once(2), dice.once(2), dice.once(2), dice.once(2) ? 0 : dice.from(-2_000, 2_000));
        List<DaySpan> known = dice.list(5, () -> {
            double day = dice.from(-reach, reach);
            return new DaySpan(day, day + dice.of(List.of(0, 1, 30, 400)));
        });
        return new Case(dice.once(2) ? plan.withoutEmpty(known) : plan, known, x0, x0 + dice.from(30, 1_200), dice.from(20, 90));
    }

    @Property(tries = 2_000)
    void stretchesFollowEachOtherWithinTheWidth(@ForAll long seed) {
        Case each = any(seed);
        TimeScale scale = each.scale();
        double reached = each.x0();
        for (Stretch stretch : scale.stretches()) {
            assertTrue(stretch.x0() >= reached - 1e-9, () -> scale + " overlaps");
            assertTrue(stretch.x1() > stretch.x0() + 0.25, () -> stretch + " has no width");
            reached = stretch.x1();
        }
        assertTrue(reached <= each.x1() + 1e-9, () -> scale + " leaves " + each.x1());
        assertTrue(each.plan().leftOut().size() == scale.leftOut().size(), () -> scale + " does not leave out " + each.plan().leftOut());
        double day = Double.NaN;
        for (Stretch stretch : scale.stretches()) {
            double[] days = switch (stretch) {
                case Stretch.Scaled some -> new double[] {some.fromDay(), some.toDay()};
                case Stretch.LeftOut out -> new double[] {out.fromDay(), out.toDay()};
                case Stretch.Slot slot -> new double[] {day, day};
            };
            assertTrue(Double.isNaN(day) || day == days[0], () -> "no day is skipped but what is left out: " + scale);
            day = days[1];
        }
    }

    @Property(tries = 2_000)
    void nothingKnownLiesInWhatIsLeftOut(@ForAll long seed) {
        Case each = any(seed);
        TimeScale scale = each.scale();
        for (Stretch.LeftOut out : scale.leftOut()) {
            for (DaySpan known : each.known()) {
                assertTrue(known.latest() < out.fromDay() || known.earliest() > out.toDay(), () -> known + " lies in " + out);
            }
            for (double day : each.plan().days()) {
                assertTrue(day < out.fromDay() || day > out.toDay(), () -> "day " + day + " lies in " + out);
            }
            double within = out.fromDay() + out.days() / 3;
            assertFalse(scale.holds(within), () -> scale + " holds " + within);
            assertEquals(out.x0(), scale.x(within), 1e-6, "its days stand at the break");
        }
    }

    @Property(tries = 500)
    void oneScaleRunsThroughWhatIsLeftOut(@ForAll long seed) {
        Case each = any(seed);
        TimeScale scale = each.scale();
        assertTrue(scale.sections().size() <= (each.plan().twoScale() ? 2 : 1), () -> scale + " changes its scale at " + scale.leftOut());
    }

    @Test
    void aLongSilenceIsLeftOutWithALittleTimeAtBothSides() {
        double[] days = {-14_000, -13_900, -13_600, -2_500, -2_100, -1_000, 0};
        TimeScale scale = TimePlan.of(days, false, false, false, 0).withoutEmpty(List.of()).lay(0, 400, 40);
        assertEquals(1, scale.leftOut().size());
        Stretch.LeftOut out = scale.leftOut().getFirst();
        assertEquals(-13_600 + 280, out.fromDay(), 1e-6);
        assertEquals(-2_500 - 280, out.toDay(), 1e-6);
        assertEquals(12, out.x1() - out.x0(), 1e-6);
    }

    @Test
    void yearlyVisitsAreNoSilence() {
        double[] days = {0, 365, 730, 1_100, 1_460, 1_830};
        assertEquals(List.of(), TimePlan.of(days, false, false, false, 0).withoutEmpty(List.of()).leftOut());
    }

    @Test
    void whatMayLieAnywhereInASpanFillsIt() {
        double[] days = {0, 30, 60, 2_000, 2_030};
        TimePlan plan = TimePlan.of(days, false, false, false, 0);
        assertEquals(1, plan.withoutEmpty(List.of()).leftOut().size());
        assertEquals(List.of(), plan.withoutEmpty(List.of(new DaySpan(70, 1_990))).leftOut());
    }

    @Test
    void silenceUpToTheChangeOfScaleIsOneBreakWithIt() {
        double[] days = {-2_500, -2_200, -40, 0, 150};
        TimeScale scale = TimePlan.of(days, false, false, true, 0).withoutEmpty(List.of()).lay(0, 400, 40);
        assertEquals(List.of("Scaled", "LeftOut", "Scaled"),
                scale.stretches().stream().map(stretch -> stretch.getClass().getSimpleName()).toList());
        assertEquals(2, scale.sections().size(), "and the scale changes there");
        assertEquals(scale.scaled().getLast().fromDay(), scale.leftOut().getFirst().toDay());
    }

    @Property(tries = 2_000)
    void laterDaysNeverStandFurtherLeft(@ForAll long seed) {
        Case each = any(seed);
        TimeScale scale = each.scale();
        Dice dice = new Dice(seed + 1);
        double before = Double.NEGATIVE_INFINITY;
        double day = -90_000;
        while (day < 90_000) {
            double x = scale.x(day);
            assertTrue(x >= before - 1e-9, "day " + day + " of " + scale);
            before = x;
            day += dice.of(List.of(0.25, 3.0, 100.0, 2_000.0));
        }
    }

    @Property(tries = 2_000)
    void everyDayOfThePlanStandsOnTheAxisAndIsFoundAgain(@ForAll long seed) {
        Case each = any(seed);
        TimeScale scale = each.scale();
        for (double day : each.plan().days()) {
            assertTrue(scale.holds(day), () -> "day " + day + " on " + scale);
            assertInstanceOf(Spot.On.class, scale.spot(new DaySpan(day - 0.5, day + 0.5)));
            if (!scale.scaled().isEmpty()) {
                assertTrue(scale.scaled().stream().anyMatch(stretch -> scale.x(day) >= stretch.x0() && scale.x(day) <= stretch.x1()));
                assertEquals(day, scale.day(scale.x(day)), 1e-6 * Math.max(1, Math.abs(day)));
            }
        }
    }

    @Property(tries = 500)
    void aSideOfDayZeroHasItsSlotWhereItIsAskedFor(@ForAll long seed) {
        Case each = any(seed);
        TimeScale scale = each.scale();
        if (each.plan().slotBefore()) {
            assertEquals(Side.BEFORE, assertInstanceOf(Spot.InSlot.class, scale.spot(before())).slot().side());
        }
        if (each.plan().slotAfter()) {
            assertEquals(Side.AFTER, assertInstanceOf(Spot.InSlot.class, scale.spot(after())).slot().side());
        }
    }

    @Test
    void twoScalesServeLongHistoriesBeforeAShortTimeAfter() {
        TimeScale scale = TimePlan.of(new double[] {-2_000, -900, -30, 0, 150}, true, true, true, 0).lay(0, 400, 40);
        assertEquals(List.of("Scaled", "Slot", "Scaled", "Slot"),
                scale.stretches().stream().map(stretch -> stretch.getClass().getSimpleName()).toList());
        assertTrue(scale.scaled().getLast().pointsPerDay() > 5 * scale.scaled().getFirst().pointsPerDay());
        assertTrue(scale.scaled().getLast().fromDay() < -30, "the preparation belongs to the fine scale");
        assertFalse(TimePlan.of(new double[] {-2_000, 1_500}, false, false, true, 0).twoScale(), "no gain");
        assertFalse(TimePlan.of(new double[] {-300, 10}, false, false, true, 0).twoScale(), "less than a year before");
        assertFalse(TimePlan.of(new double[] {-2_000, 150}, false, false, false, 0).twoScale(), "not asked for");
    }

    @Test
    void dayZeroAloneStandsBetweenItsSlots() {
        TimeScale scale = TimePlan.of(new double[] {0, 0}, true, false, true, 0).lay(0, 300, 40);
        assertEquals(new Spot.On(150, 150, 150), scale.spot(new DaySpan(-0.5, 0.5)));
        assertInstanceOf(Spot.InSlot.class, scale.spot(before()));
        assertInstanceOf(Spot.None.class, scale.spot(new DaySpan(3, 4)));
    }

    @Test
    void withoutAnyDayThereAreOnlySlots() {
        TimeScale scale = TimePlan.of(new double[0], true, true, true, 0).lay(0, 300, 40);
        assertTrue(scale.scaled().isEmpty());
        assertEquals(150, scale.x(0), "day 0 lies between the slots");
        assertInstanceOf(Spot.None.class, scale.spot(new DaySpan(3, 4)));
        assertTrue(Double.isNaN(scale.day(10)));
    }

    @Test
    void aBoundThatIsNotDayZeroStandsAtItsOwnDay() {
        TimeScale scale = TimePlan.of(new double[] {-100, 100}, true, true, false, 0).lay(0, 300, 40);
        Spot.Open open = assertInstanceOf(Spot.Open.class, scale.spot(new DaySpan(Double.NEGATIVE_INFINITY, 50)));
        assertEquals(new Spot.Open(scale.x(50), Side.BEFORE), open);
        assertInstanceOf(Spot.None.class, scale.spot(DaySpan.unbounded()));
    }

    private static DaySpan before() {
        return new DaySpan(Double.NEGATIVE_INFINITY, -0.5);
    }

    private static DaySpan after() {
        return new DaySpan(0.5, Double.POSITIVE_INFINITY);
    }

    @Property(tries = 200)
    void slotsTakeWhatTheyWantAndNoMoreThanTheirShare(@ForAll long seed) {
        Dice dice = new Dice(seed);
        SlotWidths wanted = new SlotWidths(dice.from(10, 300), dice.from(10, 300));
        double room = dice.from(20, 400);
        boolean before = dice.once(2);
        boolean after = dice.once(2);
        SlotWidths given = wanted.within(room, before, after);
        assertTrue(given.before() <= wanted.before() && given.after() <= wanted.after(), given::toString);
        assertTrue((before ? given.before() : 0) + (after ? given.after() : 0) <= room + 1e-9, given::toString);
        if (before && after && wanted.before() + wanted.after() <= room) {
            assertEquals(wanted, given);
        }
    }
}
