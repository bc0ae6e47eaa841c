package decursus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.store.Access;
import decursus.store.Store;
import decursus.testing.fx.OnFxThread;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A file is taken in by the window: looked through first, asked about, taken as one change, taken back.
@ExtendWith(OnFxThread.class)
class ImportingTest {

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<?> problems(OpenWindow window) {
        return ((ListView<?>) window.node("import-problems")).getItems();
    }

    private void open(OpenWindow window, Path... files) {
        window.toOpen = List.of(files);
        window.press(KeyCode.CONTROL, KeyCode.I);
    }

    private int patients(OpenWindow window) {
        if (!Files.exists(window.stores.own())) {
            return 0;
        }
        try (Store store = Store.open(window.stores.own(), Access.READ_ONLY)) {
            return store.list().size();
        }
    }

    @Test
    void aTableIsLookedThroughThenTakenAndTakenBack() throws IOException {
        try (OpenWindow window = OpenWindow.on(folder)) {
            open(window, file("labor.csv", "Patient;Datum;Analyt;Wert;Einheit\n001;13.02.2020;CK;2140,5;U/l\n001;31.04.2020;CK;900;U/l\n"
                    + "001;28.02.2020;CK;1800;U/l\n"));
            assertTrue(window.words("import-state").startsWith("Read as tables. Nothing is written yet"), window.words("import-state"));
            List<String> counts = window.allWords("import-counts");
            assertTrue(counts.contains("3 read: 2 new, 1 refused"), counts.toString());
            assertTrue(String.valueOf(problems(window).getFirst()).contains("31.04.2020"), problems(window).toString());
            assertTrue(window.allWords("import-mapping").contains("Wert"));
            assertEquals(0, patients(window), "looking through writes nothing");
            window.click("import.take");
            assertTrue(window.words("import-state").startsWith("Done."), window.words("import-state"));
            assertEquals(1, patients(window));
            window.click("import.cancel");
            assertFalse(window.sees("import-sheet"));
            assertTrue(window.words("status-undo").contains("import"), window.words("status-undo"));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(0, patients(window));
        }
    }

    @Test
    void whatCanBeReadInTwoWaysIsAsked() throws IOException {
        try (OpenWindow window = OpenWindow.on(folder)) {
            open(window, file("lab.csv", "patient,date,test,value,unit\n7,03/04/2020,CK,140,U/l\n7,05/06/2020,CK,150,U/l\n"));
            assertEquals("Before anything is read, one thing is to be said.", window.words("import-state"));
            assertTrue(window.node("import.take").isDisabled());
            assertEquals(List.of("In dates comes first"), window.allWords("import-questions"), "what is certain is not asked");
            window.click("import.dates.MONTH_FIRST");
            assertTrue(window.allWords("import-counts").contains("2 read: 2 new"), window.allWords("import-counts").toString());
            window.click("import.take");
            try (Store store = Store.open(window.stores.own(), Access.READ_ONLY)) {
                assertEquals("2020-03-04", store.list().getFirst().from());
            }
        }
    }

    @Test
    void aFileThatChangesAfterItWasLookedThroughIsNotTaken() throws IOException {
        try (OpenWindow window = OpenWindow.on(folder)) {
            Path lab = file("lab.csv", "patient,date,test,value,unit\n7,2020-04-03,CK,140,U/l\n");
            open(window, lab);
            Files.writeString(lab, "patient,date,test,value,unit\n8,2020-04-03,CK,999,U/l\n");
            window.click("import.take");
            assertEquals("Nothing can be taken in.", window.words("import-state"));
            assertEquals(List.of(lab + " has changed since it was looked through: look through it again."), problems(window));
            assertEquals(0, patients(window));
        }
    }

    @Test
    void aPastedTableIsTakenToo() {
        try (OpenWindow window = OpenWindow.on(folder)) {
            ClipboardContent content = new ClipboardContent();
            content.putString("Patient\tDatum\tCK (U/l)\n5\t01.02.2020\t170\n5\t13.02.2020\t180\n");
            Clipboard.getSystemClipboard().setContent(content);
            window.click("menu");
            window.choose("paste-table");
            assertTrue(window.allWords("import-counts").contains("2 read: 2 new"), window.allWords("import-counts").toString());
            window.press(KeyCode.ESCAPE);
            assertEquals(0, patients(window));
        }
    }

    @Test
    void whatIsNoTableSaysSoAndLeavesTheWindowAlive() throws IOException {
        try (OpenWindow window = OpenWindow.on(folder)) {
            open(window, file("a.xlsx", "<html><table></table></html>"));
            assertTrue(String.valueOf(problems(window)).contains("it is a web page"), problems(window).toString());
            assertTrue(window.node("import.take").isDisabled());
            window.press(KeyCode.ESCAPE);
            assertFalse(window.sees("import-sheet"));
            open(window, file("bundle.json", "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"resource\":{"
                    + "\"resourceType\":"
                    + "\"Patient\",\"id\":\"a\"}},{\"resource\":{\"resourceType\":\"Observation\",\"id\":\"o\","
                    + "\"status\":\"final\",\"code\":{"
                    + "\"text\":\"CK\"},\"subject\":{\"reference\":\"Patient/a\"},\"effectiveDateTime\":\"2020-01-01\",\"valueQuantity\":{"
                    + "\"value\":170,\"unit\":\"U/l\"}}}]}"));
            assertTrue(window.words("import-state").startsWith("Read as FHIR R4."), window.words("import-state"));
        }
    }
}
