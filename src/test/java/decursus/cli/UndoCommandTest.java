package decursus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Undo, redo, remove and history as they are typed.
class UndoCommandTest {

    @TempDir
    Path folder;
    private Path store = Path.of("");

    @BeforeEach
    void name() {
        store = folder.resolve("store.db");
    }

    private void importing(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        Typed.with(store, "import", file.toString()).ends(0);
    }

    @Test
    void aWrongImportIsTakenBackAndDoneAgain() throws IOException {
        importing("right.json", CaseFiles.sound("a"));
        String right = Typed.with(store, "show", "a").ok().out();
        importing("wrong.json", CaseFiles.sound("a").replace("2140", "21400").replace("month 3\", \"value", "month 4\", \"value"));
        String wrong = Typed.with(store, "show", "a").ok().out();
        assertEquals("undone: import of wrong.json\n", Typed.with(store, "undo").ok().out());
        assertEquals(right, Typed.with(store, "show", "a").ok().out());
        assertEquals("redone: import of wrong.json\n", Typed.with(store, "redo").ok().out());
        assertEquals(wrong, Typed.with(store, "show", "a").ok().out());
        JsonNode undone = Typed.with(store, "undo", "--json").ok().json();
        assertEquals("import of wrong.json", undone.get("name").asText());
        assertEquals("a", undone.get("courses").get(0).asText());
    }

    @Test
    void whereNothingCanBeUndoneItIsSaid() throws IOException {
        Typed.with(store, "undo").refuses("there is no store");
        importing("right.json", CaseFiles.sound("a"));
        Typed.with(store, "redo").refuses("nothing to redo");
        Typed.with(store, "undo").ok();
        Typed.with(store, "undo").refuses("nothing to undo");
    }

    @Test
    void aRemovedCourseComesBack() throws IOException {
        importing("right.json", CaseFiles.sound("a"));
        String right = Typed.with(store, "show", "a").ok().out();
        assertTrue(Typed.with(store, "remove", "a").ok().out().startsWith("done: removal of a"));
        Typed.with(store, "show", "a").refuses("no course");
        Typed.with(store, "remove", "a").refuses("no course");
        assertTrue(Typed.with(store, "history", "a").ok().out().contains("removal of a"));
        assertEquals("undone: removal of a\n", Typed.with(store, "undo").ok().out());
        assertEquals(right, Typed.with(store, "show", "a").ok().out());
    }

    @Test
    void historyNamesWhoWhenWhatBeforeAndAfter() throws IOException {
        importing("right.json", CaseFiles.sound("a"));
        importing("wrong.json", CaseFiles.sound("a").replace("2140", "21400"));
        Typed.with(store, "undo").ok();
        List<String> lines = Typed.with(store, "history", "a").ok().lines();
        assertTrue(lines.contains("2026-01-02T03:04:05Z  tester  import of wrong.json"), lines.toString());
        assertTrue(lines.contains("  added: 2 observation"), lines.toString());
        assertTrue(lines.contains("  observation ck1"), lines.toString());
        assertTrue(lines.contains("    reading.verbatim: 2140 → 21400"), lines.toString());
        assertTrue(lines.contains("2026-01-02T03:04:05Z  tester  undo: import of wrong.json"), lines.toString());
        JsonNode all = Typed.with(store, "history", "a", "--item", "ck1", "--json").ok().json();
        assertEquals(3, all.size());
        assertEquals("changed", all.get(1).get("what").asText());
        assertEquals("2140", all.get(1).get("before").get("reading.verbatim").asText());
        assertEquals("21400", all.get(1).get("after").get("reading.verbatim").asText());
        Typed.with(store, "history", "a", "--item", "nothing").refuses("\"nothing\"");
        Typed.with(store, "history", "b").refuses("no course \"b\"");
    }

    @Test
    void aRecordOfCareIsNotNamedWithoutBeingAsked() throws IOException {
        importing("c.json", CaseFiles.clinical("kh-4711"));
        Typed.with(store, "history", "kh-4711").refuses("--identified");
        assertTrue(Typed.with(store, "history", "kh-4711", "--identified", "--item", "kh-4711").ok().out().contains(CaseFiles.NAME));
        Typed removed = Typed.with(store, "remove", "kh-4711").ok();
        assertFalse(removed.out().contains("4711"), removed.out());
        Typed undone = Typed.with(store, "undo").ok();
        assertFalse(undone.out().contains("4711"), undone.out());
    }
}
