package decursus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import decursus.store.intake.ImportBatch;
import decursus.store.Store;
import decursus.testing.CourseGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backup and restore as they are typed.
class BackupCommandTest {

    @TempDir
    Path folder;
    private Path store = Path.of("");

    @BeforeEach
    void samples() {
        store = folder.resolve("store.db");
        Typed.with(store, "samples").ok();
    }

    @Test
    void yesterdaysStoreComesBack() {
        assertTrue(Typed.with(store, "backup", "--list").ok().out().contains("no backups yet"));
        String file = Typed.with(store, "backup", "--json").ok().json().get("file").asText();
        Typed.with(store, "remove", "taubmann-2023").ok();
        Typed dry = Typed.with(store, "restore", file, "--dry-run").ok();
        assertTrue(dry.out().contains("the backup: 10 courses") && dry.out().contains("the store now: 9 courses"), dry.out());
        Typed.with(store, "show", "taubmann-2023").refuses("no course");
        JsonNode restored = Typed.with(store, "restore", file, "--json").ok().json();
        assertEquals(10, restored.get("backup").get("courses").asInt());
        assertTrue(Files.exists(Path.of(restored.get("aside").asText())));
        Typed.with(store, "show", "taubmann-2023").ok();
        assertEquals(2, Typed.with(store, "backup", "--list", "--json").ok().json().size());
    }

    @Test
    void aMissingStoreIsRestored() throws IOException {
        String file = Typed.with(store, "backup", "--json").ok().json().get("file").asText();
        Files.delete(store);
        Typed.with(store, "backup").refuses("there is no store");
        assertFalse(Files.exists(store));
        Typed.with(store, "restore", file).ok();
        Typed.with(store, "check").ok();
    }

    @Test
    void whatIsNoBackupIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("text.db"), "hello");
        Typed.with(store, "restore", text.toString()).refuses("not a Decursus store");
        Typed.with(store, "restore", folder.resolve("none.db").toString()).refuses("there is no backup");
        Typed.with(store, "restore").refuses("--help");
        Typed.with(store, "restore", store.toString()).refuses("the store itself");
        Typed.with(store, "check").ok();
    }

    @Test
    void aBackupThatCanNotBeMadeIsSaid() throws IOException {
        Files.writeString(folder.resolve("store.db.backups"), "in the way");
        Typed.with(store, "backup").refuses("no backup of");
    }

    @Test
    void aDailyBackupThatFailsIsAVisibleWarning() throws IOException {
        Path old = folder.resolve("old.db");
        try (Store made = Store.create(old)) {
            made.importCourses(new ImportBatch("f.json", "0".repeat(64), "tester", Instant.parse("2025-12-31T00:00:00Z"),
                    List.of(CourseGenerator.course(1))));
        }
        Files.writeString(folder.resolve("old.db.backups"), "in the way");
        Typed typed = Typed.with(old, "samples");
        assertEquals(ExitCode.PARTLY, typed.code());
        assertTrue(typed.err().contains("no backup of " + old.toRealPath() + " could be made before the first change"), typed.err());
        assertEquals(11, Typed.with(old, "list", "--json").ok().json().size());
    }
}
