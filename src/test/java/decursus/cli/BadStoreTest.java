package decursus.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A file that is no usable store: every command says so in one sentence and leaves it and its folder as they are.
class BadStoreTest {

    private static final int USER_VERSION = 60;
    private static final int APPLICATION_ID = 68;

    @TempDir
    Path folder;

    @FunctionalInterface
    interface Spoiling {
        byte[] of(byte[] sound);
    }

    static Stream<Arguments> spoiled() {
        List<Arguments> ways = List.of(
                way("a text", "not a Decursus store", sound -> "hello\n".getBytes(StandardCharsets.UTF_8)),
                way("nothing", "empty", sound -> new byte[0]),
                way("cut off", "cut off", sound -> Arrays.copyOf(sound, sound.length / 3)),
                way("cut off in its header", "cut off", sound -> Arrays.copyOf(sound, 50)),
                way("newer", "newer", sound -> with(sound, USER_VERSION, 999)),
                way("foreign", "another program", sound -> with(sound, APPLICATION_ID, 1)),
                way("a zip", "zip", sound -> new byte[] {'P', 'K', 3, 4}));
        List<String> commands = List.of("list", "samples", "check", "show x", "figure x --out x.png", "import data/cases");
        return ways.stream().flatMap(way -> commands.stream()
                .map(command -> Arguments.of(way.get()[0], way.get()[1], way.get()[2], command)));
    }

    private static Arguments way(String name, String words, Spoiling spoiling) {
        return Arguments.of(name, words, spoiling);
    }

    private static byte[] with(byte[] sound, int offset, int value) {
        byte[] spoiled = sound.clone();
        ByteBuffer.wrap(spoiled).putInt(offset, value);
        return spoiled;
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("spoiled")
    void isRefusedAndLeftAlone(String name, String words, Spoiling spoiling, String command) throws IOException {
        Path store = folder.resolve("store.db");
        Typed.with(store, "samples").ok();
        byte[] spoiled = spoiling.of(Files.readAllBytes(store));
        Files.write(store, spoiled);
        Typed.with(store, command.split(" ")).refuses("store.db", words);
        assertArrayEquals(spoiled, Files.readAllBytes(store));
        assertAlone(store);
    }

    @ParameterizedTest
    @ValueSource(strings = {"samples", "import data/cases"})
    void aReadOnlyFileIsReadAndNotWritten(String command) throws IOException {
        Path store = folder.resolve("store.db");
        Typed.with(store, "samples").ok();
        byte[] before = Files.readAllBytes(store);
        Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("r--r--r--"));
        Typed.with(store, command.split(" ")).refuses("read-only");
        Typed.with(store, "list").ok();
        assertArrayEquals(before, Files.readAllBytes(store));
        assertAlone(store);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "check", "show x", "figure x --out x.png"})
    void aMissingStoreIsNotMade(String command) {
        Typed.with(folder.resolve("store.db"), command.split(" ")).refuses("there is no store");
        assertEquals(0, files());
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "samples", "check", "import data/cases"})
    void aFolderIsNoStore(String command) {
        Typed.with(folder, command.split(" ")).refuses("folder");
        assertEquals(0, files());
    }

    private void assertAlone(Path store) {
        assertEquals(1, files(), () -> "something stands beside " + store);
    }

    private long files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
