package decursus.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A package that fits on one screen can be read as one thought: at most sixteen files beside its package-info.
class PackageSizeTest {

    private static final int MOST = 16;

    @Test
    void programFits() throws IOException {
        assertEquals(List.of(), tooLarge(Program.SOURCES));
    }

    @Test
    void testsFit() throws IOException {
        assertEquals(List.of(), tooLarge(Path.of("src", "test", "java")));
    }

    @Test
    void crowdedPackageIsNamed(@TempDir Path root) throws IOException {
        crowd(root.resolve("planted").resolve("full"), MOST);
        crowd(root.resolve("planted").resolve("crowded"), MOST + 1);
        assertEquals(List.of("planted/crowded: 17 files"), tooLarge(root));
    }

    private static void crowd(Path folder, int files) throws IOException {
        Files.createDirectories(folder);
        Files.createFile(folder.resolve("package-info.java"));
        for (int i = 0; i < files; i++) {
            Files.createFile(folder.resolve("Type" + i + ".java"));
        }
    }

    private static List<String> tooLarge(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            Map<Path, Long> sizes = files
                    .filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .collect(Collectors.groupingBy(file -> root.relativize(file.getParent()), TreeMap::new, Collectors.counting()));
            return sizes.entrySet().stream().filter(entry -> entry.getValue() > MOST)
                    .map(entry -> entry.getKey().toString().replace('\\', '/') + ": " + entry.getValue() + " files").toList();
        }
    }
}
