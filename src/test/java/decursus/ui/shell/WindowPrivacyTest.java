package decursus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.figure.Figure;
import decursus.figure.Mark;
import decursus.privacy.SeededCourse;
import decursus.settings.Settings;
import decursus.store.Batches;
import decursus.store.Store;
import decursus.testing.fx.OnFxThread;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// An unmistakable name, planted in every text of a record of care, appears nowhere while the window is de-identified: in
/// no title, label, tip, file name, metadata, clipboard or settings.
@ExtendWith(OnFxThread.class)
class WindowPrivacyTest {

    private static final String NAME = "Zwetschgenbaum";

    @TempDir
    Path folder;

    private OpenWindow window() {
        Path own = folder.resolve("decursus.db");
        try (Store store = Store.create(own)) {
            store.importCourses(Batches.of(SeededCourse.of(word -> word + " " + NAME)));
        }
        return OpenWindow.with(folder, Settings.first().withWho("tester").withStore(own.toString()));
    }

    private static boolean tells(String text) {
        return text.toLowerCase(Locale.ROOT).contains(NAME.toLowerCase(Locale.ROOT)) || text.contains("4711");
    }

    private static List<String> leaks(List<String> texts) {
        return texts.stream().filter(WindowPrivacyTest::tells).distinct().toList();
    }

    /// Walks over every value and row, so that each card is shown once.
    private static List<String> walk(OpenWindow window) {
        List<String> texts = new ArrayList<>(window.texts());
        for (KeyCode key : List.of(KeyCode.RIGHT, KeyCode.M, KeyCode.RIGHT, KeyCode.M, KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP, KeyCode.UP,
                KeyCode.UP, KeyCode.N)) {
            window.press(key);
            texts.addAll(window.texts());
        }
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.type("zwe");
        texts.addAll(window.texts().stream().filter(text -> !text.equalsIgnoreCase("zwe")).toList());
        window.press(KeyCode.ESCAPE);
        return texts;
    }

    @Test
    void aDeidentifiedWindowTellsNobodyWhoThePatientIs() throws IOException {
        try (OpenWindow window = window()) {
            List<String> texts = walk(window);
            assertTrue(texts.size() > 200);
            assertEquals(List.of(), leaks(texts));
            Path target = folder.resolve("out.png");
            window.saveTo = Optional.of(target);
            window.press(KeyCode.CONTROL, KeyCode.E);
            window.click("export.save");
            assertEquals(List.of(), leaks(window.proposed));
            assertFalse(tells(Files.readString(target, StandardCharsets.ISO_8859_1)));
            window.press(KeyCode.CONTROL, KeyCode.C);
            assertTrue(Clipboard.getSystemClipboard().hasImage());
            assertFalse(tells(String.valueOf(Clipboard.getSystemClipboard().getString())));
            window.click("panel-events");
            assertFalse(tells(Files.readString(folder.resolve("settings.json"))));
        }
    }

    /// The search itself: turned to identified, the same window tells, always with name and birth date, and turned back it
    /// does not.
    @Test
    void anIdentifiedWindowAlwaysSaysWhoThePatientIs() {
        try (OpenWindow window = window()) {
            window.press(KeyCode.CONTROL, KeyCode.D);
            assertEquals("Identified", window.words("privacy"));
            assertEquals("name " + NAME + ", born Apr 23, 1961", window.words("identity"));
            assertTrue(leaks(walk(window)).size() > 10);
            window.press(KeyCode.CONTROL, KeyCode.D);
            assertEquals("", window.words("identity"));
            assertEquals(List.of(), leaks(walk(window)));
        }
    }

    /// By name or birth date, in the list and in the finder; what was searched for goes with the mode.
    @Test
    void onlyAnIdentifiedPatientIsFoundByName() {
        try (OpenWindow window = window()) {
            assertEquals(0, found(window, "1961"));
            window.press(KeyCode.CONTROL, KeyCode.D);
            List<String> row = window.allWords("cohort-list");
            assertEquals("name " + NAME, row.getFirst());
            assertTrue(row.get(1).startsWith("born Apr 23, 1961 · "), row.toString());
            assertEquals(1, found(window, "1961"));
            assertEquals(1, found(window, "name zwetsch"));
            assertTrue(inFinder(window, "name zwetsch").contains("name " + NAME));
            window.press(KeyCode.CONTROL, KeyCode.D);
            assertEquals("", ((TextField) window.node("cohort-search")).getText());
            window.click("cohort-search");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(List.of(), leaks(window.texts()), "taking back what was typed does not bring the name back");
            assertEquals(0, found(window, "1961"));
            assertEquals(0, found(window, "name zwetsch"));
            assertEquals(List.of(), inFinder(window, "name zwetsch").stream().filter(WindowPrivacyTest::tells).toList());
        }
    }

    private static int found(OpenWindow window, String search) {
        window.click("cohort-search");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type(search);
        return ((ListView<?>) window.node("cohort-list")).getItems().size();
    }

    private static List<String> inFinder(OpenWindow window, String search) {
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.type(search);
        List<String> found = window.allWords("palette");
        window.press(KeyCode.ESCAPE);
        return found;
    }

    /// What is painted is looked at too: marks with their sources.
    @Test
    void thePaintedFigureTellsNothingEither() {
        try (OpenWindow window = window()) {
            Figure figure = window.painted();
            List<String> marks = new ArrayList<>();
            figure.marks().forEach(mark -> collect(mark, marks));
            assertTrue(marks.size() > 40);
            assertEquals(List.of(), leaks(marks));
        }
    }

    private static void collect(Mark mark, List<String> texts) {
        texts.add(mark.id().role() + " " + mark.id().ref() + " " + mark.id().verbatim());
        if (mark instanceof Mark.Label label) {
            texts.add(label.text());
        }
        if (mark instanceof Mark.Group group) {
            group.marks().forEach(each -> collect(each, texts));
        }
    }
}
