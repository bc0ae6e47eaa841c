package decursus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.course.Course;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A damaged store is never written to, and what is wrong with it is said.
class DamageTest {

    private static final Course COURSE = AnyCourse.of("a", 41, 200);
    private static final Course OTHER = AnyCourse.of("b", 42, 5);

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void makeStore() throws IOException {
        file = folder.toRealPath().resolve("store.db");
        try (Store store = Store.create(file)) {
            store.importCourses(Batches.of(COURSE));
        }
    }

    @Test
    void aDamagedPageKeepsWritingOut() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length - 3 * 4096, bytes.length - 2 * 4096, (byte) 0xff);
        Files.write(file, bytes);
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            StoreRefusedException refusal = assertThrows(StoreRefusedException.class, () -> store.importCourses(Batches.of(OTHER)));
            assertTrue(refusal.getMessage().startsWith(file + " is damaged ("), refusal.getMessage());
            assertTrue(refusal.getMessage().endsWith("), so nothing is written to it: there is no backup beside"
                    + " it, put back a copy that you kept elsewhere"), refusal.getMessage());
            assertFalse(store.check().ok());
        }
        assertEquals(Raw.hash(bytes), Raw.hash(file));
    }

    @Test
    void aLargeStoreIsCheckedToo() throws IOException, SQLException {
        Raw.execute(file, "CREATE TABLE filler (a)", "INSERT INTO filler VALUES (zeroblob(70000000))",
                "UPDATE observation SET strand = 9999 WHERE seq = 7");
        String before = Raw.hash(file);
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            StoreRefusedException refusal = assertThrows(StoreRefusedException.class, () -> store.importCourses(Batches.of(OTHER)));
            assertTrue(refusal.getMessage().startsWith(file + " is damaged ("), refusal.getMessage());
        }
        assertEquals(before, Raw.hash(file));
    }

    /// Bits flipped anywhere: a refusal or a right answer, never another exception, and no write after a failed check.
    @Test
    void flippedBytesNeverCrashAndAreNeverWrittenOver() throws IOException {
        byte[] sound = Files.readAllBytes(file);
        Random random = new Random(5);
        int refused = 0;
        for (int round = 0; round < 120; round++) {
            byte[] bytes = sound.clone();
            for (int flips = 0; flips < 40; flips++) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(file, bytes);
            try (Store store = Store.open(file, Access.READ_WRITE)) {
                boolean passes = store.check().ok();
                store.list();
                store.course("a");
                store.importCourses(Batches.of(OTHER));
                assertTrue(passes || Files.size(file) >= sound.length, "round " + round);
            } catch (StoreRefusedException e) {
                refused++;
                assertEquals(Raw.hash(bytes), Raw.hash(file), "round " + round + ": " + e.getMessage());
            }
        }
        assertTrue(refused > 60, "only " + refused + " of 120 were refused");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "UPDATE observation SET time = 'soon' WHERE seq = 2; the course a can not be read: the time \"soon\" can not be read",
        "UPDATE observation SET earliest = 1 WHERE seq = 2; the course a holds counts or days that do not fit its rows",
        "UPDATE course SET observations = 3; the course a holds counts or days that do not fit its rows",
        "DELETE FROM observation WHERE seq = 7; the course a has a gap in the order of its rows in observation",
        "UPDATE observation SET id = 'o1' WHERE seq = 7; the course a is not consistent, observations[7]: the id \"o1\" is used twice",
        "INSERT INTO erasing VALUES ('a'); an erasure was not completed",
        "PRAGMA foreign_keys = off; ", "CREATE TABLE extra (a); the schema holds table extra, which this program does not make",
        "DROP TRIGGER change_is_never_edited; the schema lacks trigger change_is_never_edited as this program makes it",
        "UPDATE observation SET strand = 9999 WHERE seq = 7; a row of observation points to a missing row of strand"})
    void whatAnotherProgramBrokeIsFound(String sql, String finding) throws SQLException {
        Raw.execute(file, sql);
        try (Store store = Store.open(file, Access.READ_ONLY)) {
            List<String> findings = store.check().findings();
            boolean found = finding == null ? findings.isEmpty() : findings.stream().anyMatch(each -> each.startsWith(finding));
            assertTrue(found, findings.toString());
        }
    }

    @Test
    void anUnreadableCourseIsNamed() throws SQLException {
        Raw.execute(file, "UPDATE observation SET time = 'soon' WHERE seq = 2");
        try (Store store = Store.open(file, Access.READ_ONLY)) {
            StoreRefusedException refusal = assertThrows(StoreRefusedException.class, () -> store.course("a"));
            assertTrue(refusal.getMessage().startsWith("the course a in " + file + " can not be read, the time \"soon\""),
                    refusal.getMessage());
        }
    }
}
