package decursus.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.tools.ToolProvider;

/// Compiles plants into a folder of their own and reads them back as classes. Types of libraries the program does not
/// use yet can be planted too, as stubs.
final class PlantedCode {

    private PlantedCode() {
    }

    /// @param folder an existing empty folder
    /// @throws IllegalStateException when a plant does not compile; the message holds the compiler's own words
    static JavaClasses grow(Path folder, Collection<Plant> plants) {
        try {
            Path classes = Files.createDirectories(folder.resolve("classes"));
            compile(classes, write(folder.resolve("source"), plants));
            return new ClassFileImporter().importPath(classes);
        } catch (IOException e) {
            throw new UncheckedIOException("plants in " + folder, e);
        }
    }

    private static List<Path> write(Path root, Collection<Plant> plants) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Plant plant : plants) {
            Path file = root.resolve(plant.className().replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, plant.source());
            files.add(file);
        }
        return files;
    }

    private static void compile(Path classes, List<Path> files) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        var options = List.of("-proc:none", "-nowarn", "-d", classes.toString(),
                "-classpath", System.getProperty("java.class.path"));
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var units = manager.getJavaFileObjectsFromPaths(files);
            if (!compiler.getTask(said, manager, null, options, null, units).call()) {
                throw new IllegalStateException("a plant does not compile:\n" + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
