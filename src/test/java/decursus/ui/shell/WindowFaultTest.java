package decursus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.course.Course;
import decursus.testing.Disk;
import decursus.testing.fx.OnFxThread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The open store goes away, or can only be read, under the running window.
@ExtendWith(OnFxThread.class)
class WindowFaultTest {

    private static final Course ONE = Cases.ofValues("One", 2_400, 1_800, 900, 400);
    private static final Course TWO = Cases.ofValues("Two", 170, 180, 175);

    @TempDir
    Path folder;

    private static void saveView(OpenWindow window) {
        window.click("view.save");
        window.type("mine");
        window.press(KeyCode.ENTER);
    }

    private void importLabs(OpenWindow window) throws IOException {
        window.toOpen = List.of(Files.writeString(folder.resolve("labs.csv"),
                "Patient;Datum;Analyt;Wert;Einheit\n1;13.02.2020;CK;140;U/l\n"));
        window.press(KeyCode.CONTROL, KeyCode.I);
    }

    private static int patients(OpenWindow window) {
        return ((ListView<?>) window.node("cohort-list")).getItems().size();
    }

    private static String shownTitle(String label) {
        return label + " (synthetic) – Decursus";
    }

    @Test
    void aChangeToAStoreThatWentAwaySaysSoOnceAndTheFigureStays() throws IOException {
        Path own = folder.resolve("decursus.db");
        try (OpenWindow window = Cases.window(own, folder, ONE, TWO)) {
            assertEquals(shownTitle("One"), window.stage.getTitle());
            Files.delete(own);
            saveView(window);
            List<String> said = List.of("The store " + own + " is not there any more: connect its disk or bring the file back, or open "
                    + "another store.");
            assertEquals(said, window.allWords("notices"));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            importLabs(window);
            assertEquals(said, window.allWords("notices"), "said once, however often it happens");
            assertFalse(window.sees("import-sheet"));
            assertTrue(Files.notExists(own), "nothing is made in its place");
            window.press(KeyCode.RIGHT);
            assertEquals("pinned", window.words("readout-pinned"));
            assertEquals(shownTitle("One"), window.stage.getTitle());
        }
    }

    @Test
    void noPatientsFigureStandsBesideTheNameOfAnother() throws IOException {
        Path own = folder.resolve("decursus.db");
        try (OpenWindow window = Cases.window(own, folder, ONE, TWO)) {
            Files.delete(own);
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            assertTrue(window.sees("timeline-empty"));
            assertEquals("Decursus", window.stage.getTitle());
            assertEquals(1, window.allWords("notices").size(), window.allWords("notices").toString());
        }
    }

    @Test
    void aListThatCanNotBeReadIsNoEmptyStoreAndComesBackWithIt() throws IOException {
        Path own = folder.resolve("decursus.db");
        try (OpenWindow window = Cases.window(own, folder, ONE, TWO)) {
            Path away = Files.move(own, folder.resolve("away.db"));
            window.press(KeyCode.CONTROL, KeyCode.D);
            assertEquals(0, patients(window));
            assertTrue(window.words("cohort-empty").startsWith("The store " + own + " is not there any more"),
                    window.words("cohort-empty"));
            Files.move(away, own);
            window.press(KeyCode.CONTROL, KeyCode.D);
            assertEquals(2, patients(window));
            assertEquals(shownTitle("One"), window.stage.getTitle());
        }
    }

    @Test
    void aStoreThatCanOnlyBeReadIsReadAndSaysWhyNothingChanges() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.toRealPath().resolve("disk"));
        Assumptions.assumeTrue(Disk.mounted(disk, "size=16m"), Disk.NEEDS);
        Path store = disk.resolve("store.db");
        try (OpenWindow window = Cases.window(store, folder, ONE, TWO)) {
            assertEquals("store.db", window.words("status-store"));
            assertTrue(window.sees("status-undo"));
            assertTrue(Disk.turnedReadOnly(disk));
            saveView(window);
            List<String> said = List.of(store + " is read-only: allow writing to it, or copy it to a place where you may write.");
            assertEquals(said, window.allWords("notices"));
            assertEquals("store.db · read-only", window.words("status-store"));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(said, window.allWords("notices"));
            assertFalse(window.sees("status-undo"), "nothing that can not be taken back is offered");
            importLabs(window);
            window.click("import.take");
            assertEquals("Nothing can be taken in.", window.words("import-state"));
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            assertEquals(shownTitle("Two"), window.stage.getTitle());
            window.press(KeyCode.RIGHT);
            assertEquals("pinned", window.words("readout-pinned"));
        } finally {
            Disk.unmount(disk);
        }
    }
}
