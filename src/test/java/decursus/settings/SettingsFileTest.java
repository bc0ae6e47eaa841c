package decursus.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Settings come back as they were saved, and a file that cannot be read is never lost.
class SettingsFileTest {

    @TempDir
    Path folder;

    @Test
    void whatIsSavedComesBack() throws IOException {
        Settings settings = Settings.first().withWho("Dr. Ä").withLook(Settings.DARK).withTextSize(1.3)
                .withStore("/a.db").withStore("/b.db")
                .withArrangement("f00d", "{}").withPlace(new Settings.Place(1, 2, 1_600, 1_000, true)).withLanguage("de");
        SettingsFile file = new SettingsFile(folder.resolve("deep/settings.json"));
        file.save(settings);
        assertEquals(settings, file.load().settings());
        assertEquals("/b.db", settings.stores().getFirst());
    }

    @Test
    void withoutAFileTheFirstSettingsHold() {
        assertEquals(Settings.first(), new SettingsFile(folder.resolve("none.json")).load().settings());
    }

    @Test
    void anUnreadableFileIsPutAside() throws IOException {
        Path file = folder.resolve("settings.json");
        Files.writeString(file, "{\"who\": \"a\", \"who\": \"b\"}");
        SettingsFile.Loaded loaded = new SettingsFile(file).load();
        assertEquals(Settings.first(), loaded.settings());
        assertEquals(folder.resolve("settings.json.bad"), loaded.aside());
        assertFalse(Files.exists(file));
        assertTrue(Files.readString(folder.resolve("settings.json.bad")).contains("\"b\""));
    }

    @Test
    void aFileOfALaterReleaseIsReadAsFarAsItIsKnown() throws IOException {
        Path file = folder.resolve("settings.json");
        Files.writeString(file, "{\"who\": \"a\", \"later\": 1, \"textSize\": 99}");
        SettingsFile.Loaded loaded = new SettingsFile(file).load();
        assertEquals("a", loaded.settings().who());
        assertEquals(2.5, loaded.settings().textSize());
        assertNull(loaded.aside());
    }
}
