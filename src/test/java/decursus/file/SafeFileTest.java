package decursus.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {

    @TempDir
    Path folder;

    private static SafeFile.Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesANewFileAndNothingElse() throws IOException {
        SafeFile.write(folder.resolve("a.txt"), false, text("new"));
        assertEquals("new", Files.readString(folder.resolve("a.txt")));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void replacesOnlyWhenTold() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        FileAlreadyExistsException error = assertThrows(FileAlreadyExistsException.class,
                () -> SafeFile.write(file, false, text("new")));
        assertEquals("the file exists already and was left as it is", error.getReason());
        assertEquals("old", Files.readString(file));
        SafeFile.write(file, true, text("new"));
        assertEquals("new", Files.readString(file));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void aFailureHalfWayLeavesTheOldFileAndNoRest() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        assertThrows(IOException.class, () -> SafeFile.write(file, true, out -> {
            out.write(new byte[1 << 20]);
            throw new IOException("disk full");
        }));
        assertThrows(IllegalStateException.class, () -> SafeFile.write(file, true, out -> {
            throw new IllegalStateException("painter failed");
        }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void whatAKilledProgramLeftGoesWithTheNextWriting() throws IOException {
        Path file = folder.resolve("a.txt");
        assertThrows(IllegalStateException.class, () -> SafeFile.write(file, true, out -> {
            try (Stream<Path> files = Files.list(folder)) {
                Path half = files.filter(each -> each.toString().endsWith(".part")).findFirst().orElseThrow();
                Files.writeString(half.resolveSibling(half.getFileName().toString().replaceFirst("-.*", "-old.part")), "half");
                Files.writeString(half.resolveSibling(half.getFileName().toString().replaceFirst("-.*", "-new.part")), "half");
            }
            throw new IllegalStateException("painter failed");
        }));
        Path old = folder.resolve(names().stream().filter(name -> name.endsWith("-old.part")).findFirst().orElseThrow());
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        Files.setLastModifiedTime(Files.writeString(folder.resolve(".other-1.part"), "not ours"),
                FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        SafeFile.write(file, true, text("new"));
        assertEquals(List.of(".other-1.part", "a.txt"), names().stream().filter(name -> !name.endsWith("-new.part")).toList());
        assertEquals(3, names().size(), "a file that somebody may still write stays");
    }

    @Test
    void aFileThatAppearsMeanwhileIsKept() throws IOException {
        Path file = folder.resolve("a.txt");
        assertThrows(FileAlreadyExistsException.class, () -> SafeFile.write(file, false, out -> Files.writeString(file, "theirs")));
        assertEquals("theirs", Files.readString(file));
    }

    @Test
    void aLinkIsFollowed() throws IOException {
        Path real = Files.writeString(folder.resolve("real.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);
        SafeFile.write(link, true, text("new"));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(real));
    }

    @Test
    void folderFaultsAreNamed() {
        assertThrows(NoSuchFileException.class, () -> SafeFile.write(folder.resolve("no/a.txt"), true, text("x")));
        IOException error = assertThrows(IOException.class, () -> SafeFile.write(folder, true, text("x")));
        assertEquals(folder + " is a folder: name a file in it.", error.getMessage());
    }
}
