package decursus.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The case files that travel with the program, under `data/cases` on the class path.
public final class ShippedCases {

    private static final String FOLDER = "data/cases";

    /// One shipped file.
    public record Shipped(String name, byte[] content) {
    }

    private ShippedCases() {
    }

    /// Every shipped case file, by name.
    ///
    /// @throws JobRefused when the program was built without them
    public static List<Shipped> all() {
        URL folder = ShippedCases.class.getClassLoader().getResource(FOLDER);
        if (folder == null) {
            throw new JobRefused("The shipped cases (" + FOLDER + ") are missing from this build: install Decursus again.");
        }
        try {
            URI uri = folder.toURI();
            if ("file".equals(uri.getScheme())) {
                return read(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return read(jar.getPath("/" + FOLDER));
            }
        } catch (IOException | URISyntaxException e) {
            throw new JobRefused("The shipped cases (" + FOLDER + ") can not be read: install Decursus again.", e);
        }
    }

    private static List<Shipped> read(Path folder) throws IOException {
        List<Shipped> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json")).sorted().toList()) {
                found.add(new Shipped(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return found;
    }
}
