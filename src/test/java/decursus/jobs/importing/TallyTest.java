package decursus.jobs.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// Every row is accounted for exactly once.
class TallyTest {

    @Test
    void aRowThatIsCountedTwiceOrNotAtAllIsNamed() {
        String message = assertThrows(IllegalArgumentException.class, () -> new Tally(3, 1, 1, 0, 0, 0, 0)).getMessage();
        assertTrue(String.valueOf(message).contains("read 3"), message);
    }

    @Test
    void sumsStayAccounted() {
        Random random = new Random(7);
        Tally sum = Tally.none();
        int rows = 0;
        for (int i = 0; i < 200; i++) {
            int[] parts = random.ints(6, 0, 50).toArray();
            int read = parts[0] + parts[1] + parts[2] + parts[3] + parts[4] + parts[5];
            sum = sum.plus(new Tally(read, parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]));
            rows += read;
        }
        assertEquals(rows, sum.read());
    }
}
