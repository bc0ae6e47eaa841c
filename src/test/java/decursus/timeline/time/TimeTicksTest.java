package decursus.timeline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.time.RelativeUnit;
import decursus.testing.Dice;
import decursus.timeline.time.TimeScale.Stretch.Scaled;
import decursus.timeline.time.TimeTicks.Row;
import decursus.timeline.time.TimeTicks.Tick;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TimeTicksTest {

    private static final Set<Integer> STEPS = Set.of(1, 2, 3, 5, 6, 7, 10, 12, 14, 20, 30, 50, 60, 90, 100, 120, 180, 360);

    private static Scaled any(long seed) {
        Dice dice = new Dice(seed);
        double length = dice.of(List.of(14, 20, 60, 200, 429, 500, 1_000, 1_200, 4_000, 20_000, 120_000)) + dice.from(0, 10) / 10.0;
        double from = dice.from(-70_000, 70_000) + dice.from(0, 4) / 4.0;
        return new Scaled(from, from + length, 10, 10 + dice.from(16, 1_000));
    }

    @Property(tries = 3_000)
    void countedMarksStandAtEvenStepsNoCloserThanTheGap(@ForAll long seed) {
        Scaled stretch = any(seed);
        Row row = TimeTicks.relative(stretch, 24);
        assertFalse(row.ticks().isEmpty(), () -> "no mark on " + stretch);
        RelativeUnit unit = Objects.requireNonNull(row.unit());
        long step = 0;
        for (int i = 0; i < row.ticks().size(); i++) {
            Tick tick = row.ticks().get(i);
            assertTrue(tick.day() >= stretch.fromDay() - 1e-6 && tick.day() <= stretch.toDay() + 1e-6, () -> tick + " off " + stretch);
            assertEquals(tick.day(), count(tick) * unit.days(), 1e-6);
            if (i > 0) {
                long next = count(tick) - count(row.ticks().get(i - 1));
                assertTrue(step == 0 || step == next, () -> row + " is uneven");
                step = next;
                assertTrue(next * unit.days() * stretch.pointsPerDay() >= 24 - 1e-6, () -> row + " is crowded on " + stretch);
                assertTrue(STEPS.contains((int) next), next + " is no step that people count in");
            }
        }
        double spacing = Math.max(step, 1) * unit.days();
        if (row.ticks().size() > 1) {
            assertTrue(row.ticks().getFirst().day() - stretch.fromDay() < spacing + 1e-6, () -> row + " starts late on " + stretch);
            assertTrue(stretch.toDay() - row.ticks().getLast().day() < spacing + 1e-6, () -> row + " ends early on " + stretch);
        }
    }

    @Property(tries = 3_000)
    void datedMarksStandAtStartsOfTheirUnitNoCloserThanTheGap(@ForAll long seed) {
        LocalDate origin = LocalDate.of(new Dice(seed).from(1990, 2030), 3, 17);
        Scaled any = any(seed);
        Scaled stretch = new Scaled(any.fromDay() % 3_000, any.fromDay() % 3_000 + any.toDay() - any.fromDay(), any.x0(), any.x1());
        Row row = TimeTicks.calendar(stretch, origin, 24);
        assertFalse(row.ticks().isEmpty(), () -> "no mark on " + stretch);
        Tick before = null;
        for (Tick tick : row.ticks()) {
            assertTrue(tick.day() >= stretch.fromDay() && tick.day() <= stretch.toDay());
            LocalDate date = origin.plusDays((long) Math.floor(tick.day() + 0.5));
            assertTrue(date.toString().startsWith(tick.label()), () -> tick + " is " + date);
            assertEquals(0.5, tick.day() - Math.floor(tick.day()), 1e-9, "a day begins at its first moment");
            if (before != null) {
                assertTrue((tick.day() - before.day()) * stretch.pointsPerDay() >= 24 * 0.9, () -> row + " is crowded on " + stretch);
            }
            before = tick;
        }
    }

    @Test
    void unitAndStepFollowTheLength() {
        assertEquals(List.of("−6", "−4", "−2", "0"), labels(TimeTicks.relative(new Scaled(-2_300, 10, 0, 150), 30)));
        assertEquals(List.of("−30", "0", "30", "60", "90"), labels(TimeTicks.relative(new Scaled(-31, 95, 0, 150), 30)));
        Row months = TimeTicks.relative(new Scaled(-300, 300, 0, 300), 30);
        assertEquals(RelativeUnit.MONTH, months.unit());
        assertEquals(List.of("−8", "−6", "−4", "−2", "0", "2", "4", "6", "8"), labels(months));
        assertEquals(List.of("2020", "2022", "2024"),
                labels(TimeTicks.calendar(new Scaled(-800, 1_200, 0, 100), LocalDate.of(2021, 6, 1), 24)));
        assertEquals(List.of("2021-04", "2021-07", "2021-10"),
                labels(TimeTicks.calendar(new Scaled(-120, 180, 0, 200), LocalDate.of(2021, 6, 1), 24)));
    }

    private static List<String> labels(Row row) {
        return row.ticks().stream().map(Tick::label).toList();
    }

    private static long count(Tick tick) {
        return Long.parseLong(tick.label().replace('−', '-'));
    }
}
