package decursus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import decursus.store.engine.Migrations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A file that is no store, or none that this program can read, is refused with one sentence and left as it is.
class RefusalTest {

    private static final String NO_BACKUP = "there is no backup beside it, put back a copy that you kept elsewhere";

    @TempDir
    Path temp;
    private Path folder;
    private Path file;

    @BeforeEach
    void realFolder() throws IOException {
        folder = temp.toRealPath();
        file = folder.resolve("store.db");
    }

    @Test
    void missing() throws IOException {
        refused(file, "there is no store at " + file + ": import something to create it, or name another file");
        assertEquals(List.of(), Raw.names(folder));
    }

    @Test
    void empty() throws IOException {
        Files.createFile(file);
        refusedUntouched(file + " is empty (0 bytes), so it is no Decursus store: delete it or choose another file");
    }

    @Test
    void text() throws IOException {
        Files.writeString(file, "Dear colleague,\nthe CK was 7000.\n".repeat(20));
        refusedUntouched(file + " is not a Decursus store, it is a text file: choose another file");
    }

    @Test
    void shortText() throws IOException {
        Files.writeString(file, "SQL");
        refusedUntouched(file + " is cut off after 3 bytes: " + NO_BACKUP);
    }

    @Test
    void workbook() throws IOException {
        Files.writeString(file, "PK\3\4" + "x".repeat(200));
        refusedUntouched(file + " is not a Decursus store, it looks like a zip archive or a workbook: choose another file");
    }

    @Test
    void caseFile() throws IOException {
        Files.writeString(file, "{ \"format\": \"decursus-case\" }");
        refusedUntouched(file + " is not a Decursus store, it looks like a JSON file, which can be imported instead: choose another file");
    }

    @Test
    void binary() throws IOException {
        Files.write(file, new byte[4096]);
        refusedUntouched(file + " is not a Decursus store, its first bytes are those of another kind of file: choose another file");
    }

    @Test
    void databaseOfAnotherProgram() throws IOException, SQLException {
        Raw.execute(file, "CREATE TABLE bookmarks (url TEXT)", "PRAGMA application_id = 1196444487");
        refusedUntouched(file + " is an SQLite database of another program (application id 47504b47): choose a Decursus store");
    }

    @Test
    void newerSchema() throws IOException, SQLException {
        Store.create(file).close();
        Raw.execute(file, "PRAGMA user_version = 999");
        refusedUntouched(file + " was written by a newer Decursus (schema 999, this program knows up to " + Migrations.newest() + "):"
                + " open it with that version; nothing was changed");
    }

    @Test
    void unfinishedSchema() throws IOException, SQLException {
        Raw.execute(file, "CREATE TABLE a (b)", "PRAGMA application_id = " + 0x44435253);
        refusedUntouched(file + " has no schema (version 0), its creation was not finished: delete it");
    }

    @Test
    void cutOff() throws IOException {
        Store.create(file).close();
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, 8192));
        refusedUntouched(file + " is cut off: it has 8192 of " + whole.length + " bytes; " + NO_BACKUP);
        Files.write(file, Arrays.copyOf(whole, 60));
        refusedUntouched(file + " is cut off after 60 bytes: " + NO_BACKUP);
    }

    @Test
    void writeAheadLog() throws IOException, SQLException {
        Store.create(file).close();
        Raw.execute(file, "PRAGMA journal_mode = wal");
        refusedUntouched(file + " was switched to a write-ahead log by another program, part of it may stand in another file:"
                + " run PRAGMA journal_mode=DELETE on it there");
    }

    @Test
    void unknownFileFormat() throws IOException {
        Store.create(file).close();
        byte[] bytes = Files.readAllBytes(file);
        bytes[19] = 3;
        Files.write(file, bytes);
        refusedUntouched(file + " has an unknown file format (1, 3): " + NO_BACKUP);
    }

    @Test
    void folderInsteadOfFile() {
        refused(folder, folder + " is a folder: name the store's file in it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:store.db", ":memory:", ":resource:store.db"})
    void addresses(String address) throws IOException {
        refused(Path.of(address), "the path " + address + " is an address, not a file: name the store's file by its plain path");
        assertEquals(List.of(), Raw.names(folder));
    }

    /// The database library would cut the path at the question mark and apply what follows as a setting.
    @Test
    void questionMark() throws IOException {
        Path asked = folder.resolve("p?journal_mode=off&x.db");
        refused(asked, "the path " + asked
                + " holds a question mark, which the database would read as a setting: rename the file or its folder");
        assertEquals(List.of(), Raw.names(folder));
    }

    @Test
    void createWhereAFileStands() throws IOException {
        Files.writeString(file, "precious");
        StoreRefusedException refusal = assertThrows(StoreRefusedException.class, () -> Store.create(file).close());
        assertEquals(file + " is there already: open it, or name another file to create", refusal.getMessage());
        assertEquals("precious", Files.readString(file, StandardCharsets.UTF_8));
    }

    private static void refused(Path path, String sentence) {
        for (Access access : Access.values()) {
            StoreRefusedException refusal = assertThrows(StoreRefusedException.class, () -> Store.open(path, access).close());
            assertEquals(sentence, refusal.getMessage());
        }
    }

    private void refusedUntouched(String sentence) throws IOException {
        String before = Raw.hash(file);
        List<String> beside = Raw.names(folder);
        refused(file, sentence);
        assertEquals(sentence, assertThrows(StoreRefusedException.class, () -> Store.openOrCreate(file).close()).getMessage());
        assertEquals(before, Raw.hash(file));
        assertEquals(beside, Raw.names(folder));
    }
}
