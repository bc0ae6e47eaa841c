package decursus.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/// The program's own compiled classes, without its tests.
final class Program {

    /// Main sources, relative to the project folder in which the tests run.
    static final Path SOURCES = Path.of("src", "main", "java");

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));

    private Program() {
    }

    static JavaClasses classes() {
        return CLASSES;
    }
}
