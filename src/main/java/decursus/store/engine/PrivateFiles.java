package decursus.store.engine;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// Files and folders that no other user can read, from their first moment on. Windows has its own protection in the
/// user's folder.
public final class PrivateFiles {

    private PrivateFiles() {
    }

    /// Creates a folder, and those above it that are missing, with mode 0700. An existing folder stays as it is.
    public static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, mode("rwx------"));
        }
    }

    /// Creates an empty file with mode 0600.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException if there is one
    public static void createFile(Path file) throws IOException {
        Files.createFile(file, mode("rw-------"));
    }

    private static FileAttribute<?>[] mode(String permissions) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }
}
