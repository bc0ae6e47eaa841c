package decursus.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.net.URI;
import java.nio.file.Path;

/// What ArchUnit does not tell about a class file.
final class ClassFiles {

    private ClassFiles() {
    }

    /// Whether the class names its permitted subtypes.
    ///
    /// @param file address of the class file on disk
    static boolean isSealed(URI file) {
        try {
            return ClassFile.of().parse(Path.of(file)).findAttribute(Attributes.permittedSubclasses()).isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
