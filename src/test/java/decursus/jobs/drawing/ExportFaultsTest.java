package decursus.jobs.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.jobs.JobRefused;
import decursus.jobs.Privacy;
import decursus.testing.Disk;
import decursus.testing.Shipped;
import decursus.view.View;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A figure that is saved over an older one is whole, or the older one is as it was: on a disk that gets full at any place,
/// and in a program that is killed. `-Dkills=500` kills more often.
class ExportFaultsTest {

    private static final int ROUNDS = Integer.getInteger("kills", 6);
    private static final int LONGEST_MILLIS = 200;
    private static final int STEP = 32_768;
    private static final byte[] OLD = "an older figure".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private static DrawFigure drawing() {
        return new DrawFigure(View.preset(View.CK_OVER_THERAPIES), new SheetSize(SheetSize.PAGE_WIDTH, null, null),
                Privacy.withoutStore(Catalog.bundled()), true);
    }

    @Test
    void aDiskThatGetsFullAtAnyPlaceLeavesTheOldFigure() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.toRealPath().resolve("disk"));
        Assumptions.assumeTrue(Disk.mounted(disk, "size=2m"), Disk.NEEDS);
        try {
            for (String kind : List.of("png", "svg", "pdf", "txt")) {
                Path file = disk.resolve("figure." + kind);
                Files.write(file, OLD);
                assertTrue(fullAtEveryStep(disk, file) > 0, "no " + kind + " met a full disk");
                Files.delete(file);
            }
        } finally {
            Disk.unmount(disk);
        }
    }

    /// Leaves a little more of the disk each time, until the figure fits.
    ///
    /// @return how often it did not
    private static int fullAtEveryStep(Path disk, Path file) throws IOException {
        Course course = Shipped.course("taubmann-2023");
        Path filler = disk.resolve("filler");
        for (int failed = 0; true; failed++) {
            int free = failed * STEP;
            Files.deleteIfExists(filler);
            Files.write(filler, new byte[Math.toIntExact(Files.getFileStore(disk).getUsableSpace() - free)]);
            try {
                drawing().write(course, file);
                assertTrue(Files.size(file) > OLD.length);
                Files.delete(filler);
                return failed;
            } catch (JobRefused e) {
                assertTrue(String.valueOf(e.getMessage()).startsWith(file + " can not be written ("), e.getMessage());
                assertArrayEquals(OLD, Files.readAllBytes(file), "with " + free + " bytes free");
                assertEquals(List.of(file.getFileName().toString(), "filler"), names(disk), "with " + free + " bytes free");
            }
        }
    }

    @Test
    void aKilledProgramLeavesAWholeFigure() throws IOException, InterruptedException {
        Path file = folder.toRealPath().resolve("figure.png");
        drawing().write(Shipped.course("mueller-2023"), file);
        byte[] one = Files.readAllBytes(file);
        drawing().write(Shipped.course("taubmann-2023"), file);
        byte[] other = Files.readAllBytes(file);
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            kill(file, random.nextInt(LONGEST_MILLIS));
            byte[] now = Files.readAllBytes(file);
            assertTrue(Arrays.equals(one, now) || Arrays.equals(other, now), "half a figure of " + now.length + " bytes, round " + round);
        }
        drawing().write(Shipped.course("mueller-2023"), file);
        assertArrayEquals(one, Files.readAllBytes(file));
    }

    private static void kill(Path file, int afterMillis) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), Exporter.class.getName(),
                file.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        BufferedReader output = process.inputReader();
        assertEquals("ready", output.readLine());
        assertTrue(!process.waitFor(afterMillis, TimeUnit.MILLISECONDS), "the child ended by itself");
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> String.valueOf(each.getFileName())).sorted().toList();
        }
    }

    /// The program that is killed: saves two figures over each other without end.
    static final class Exporter {

        private Exporter() {
        }

        public static void main(String[] arguments) {
            Path file = Path.of(arguments[0]);
            List<Course> courses = List.of(Shipped.course("mueller-2023"), Shipped.course("taubmann-2023"));
            System.out.println("ready");
            for (int i = 0; true; i++) {
                drawing().write(courses.get(i % 2), file);
            }
        }
    }
}
