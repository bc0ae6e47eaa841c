package decursus.exchange.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import decursus.domain.course.Course;
import decursus.exchange.Problem;
import decursus.testing.CourseGenerator;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// Files with bytes flipped, cut out and doubled: each is either read as a consistent course that can be written again,
/// or refused with at least one sentence. Nothing is thrown.
class MutatedFileTest {

    private static final byte[] FULL = CaseFiles.full().getBytes(StandardCharsets.UTF_8);

    @Property(tries = 3_000)
    void damagedFileIsReadOrRefused(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] file = random.nextBoolean() ? FULL : CaseFileWriter.write(CourseGenerator.course(seed, 4)).getBytes(StandardCharsets.UTF_8);
        byte[] damaged = damage(file, random);
        switch (CaseFiles.read(damaged)) {
            case CaseFileReading.Refused refused -> {
                assertFalse(refused.problems().isEmpty());
                refused.problems().forEach(MutatedFileTest::telling);
            }
            case CaseFileReading.Read read -> {
                Course course = read.course().checked();
                assertEquals(course, CaseFiles.course(CaseFileWriter.write(course)));
            }
        }
    }

    private static void telling(Problem problem) {
        assertFalse(problem.where().isBlank() || problem.message().isBlank());
        assertFalse(problem.sentence().chars().anyMatch(each -> each < ' '), problem::sentence);
    }

    private static byte[] damage(byte[] file, Random random) {
        byte[] damaged = file.clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(damaged.length);
            int end = Math.min(damaged.length, at + 1 + random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> damaged[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> damaged[at] = (byte) "0-9\"{}[]:,~<eE. nul".charAt(random.nextInt(18));
                case 2 -> damaged = joined(Arrays.copyOf(damaged, at), Arrays.copyOfRange(damaged, end, damaged.length));
                default -> damaged = joined(Arrays.copyOf(damaged, end), Arrays.copyOfRange(damaged, at, damaged.length));
            }
        }
        return damaged;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] whole = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, whole, first.length, second.length);
        return whole;
    }
}
