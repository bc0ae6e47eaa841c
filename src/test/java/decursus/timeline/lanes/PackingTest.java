package decursus.timeline.lanes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.testing.Dice;
import decursus.timeline.lanes.Packing.Extent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PackingTest {

    private static final double GAP = 4;

    private static List<Extent> any(long seed) {
        Dice dice = new Dice(seed);
        List<Extent> extents = new ArrayList<>();
        for (int i = dice.from(0, 40); i > 0; i--) {
            double from = dice.from(0, 400);
            extents.add(new Extent(extents.size(), from, from + dice.from(0, 90)));
        }
        return extents;
    }

    @Property(tries = 1_000)
    void nothingOverlapsInARowAndNoRowIsEmpty(@ForAll long seed) {
        List<Extent> extents = any(seed);
        int[] rows = Packing.rows(extents, GAP);
        assertEquals(extents.size(), rows.length);
        for (Extent one : extents) {
            for (Extent other : extents) {
                if (one.index() < other.index() && rows[one.index()] == rows[other.index()]) {
                    assertTrue(one.to() + GAP <= other.from() || other.to() + GAP <= one.from(), () -> one + " meets " + other);
                }
            }
        }
        int last = Arrays.stream(rows).max().orElse(-1);
        for (int row = 0; row <= last; row++) {
            int each = row;
            assertTrue(Arrays.stream(rows).anyMatch(used -> used == each), () -> "row " + each + " is empty");
        }
    }

    @Property(tries = 300)
    void theOrderOfTheListDoesNotMatter(@ForAll long seed) {
        List<Extent> shuffled = new ArrayList<>(any(seed));
        Collections.shuffle(shuffled, new Random(seed));
        assertArrayEquals(Packing.rows(any(seed), GAP), Packing.rows(shuffled, GAP));
    }

    @Test
    void theLowestFreeRowIsTaken() {
        assertArrayEquals(new int[] {0, 1, 0, 1, 0},
                Packing.rows(List.of(new Extent(0, 0, 10), new Extent(1, 5, 20), new Extent(2, 14, 24), new Extent(3, 24, 30),
                        new Extent(4, 28, 40)), GAP));
    }
}
