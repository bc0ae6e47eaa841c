package decursus.store.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a path may be, before anything is opened.
public final class StorePath {

    private static final Set<String> NETWORK = Set.of("9p", "afs", "cifs", "coda", "davfs", "davfs2", "fuse.sshfs", "fuse.rclone",
            "fuse.davfs2", "ncpfs", "nfs", "nfs4", "smb", "smb2", "smb3", "smbfs", "sshfs", "webdav");

    private StorePath() {
    }

    /// Why no store can stand at a path, as one sentence; null when one can. The path need not exist.
    public static @Nullable String refusal(Path path) {
        String written = path.toString();
        if (written.isBlank() || path.getFileName() == null) {
            return "the path \"" + written + "\" names no file: name the store's file";
        }
        if (written.startsWith("file:") || written.startsWith(":") || written.contains(":resource:")) {
            return "the path " + written + " is an address, not a file: name the store's file by its plain path";
        }
        if (written.contains("?")) {
            return "the path " + written
                    + " holds a question mark, which the database would read as a setting: rename the file or its folder";
        }
        if (Files.isDirectory(path)) {
            return path + " is a folder: name the store's file in it";
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            return path + " is not a regular file: choose another file";
        }
        return null;
    }

    /// Why a store must not be written at a path, as one sentence; null when it may.
    ///
    /// @param file existing file, or the existing folder that a file shall be made in
    public static @Nullable String writeRefusal(Path file) throws IOException {
        String type = Files.getFileStore(file).type();
        if (network(type)) {
            return file + " lies on a network drive (" + type + "), where a database can be damaged: copy it to a local disk to change it";
        }
        Path folder = Files.isDirectory(file) ? file : file.toAbsolutePath().getParent();
        if (!Files.isDirectory(file) && !writable(file)) {
            return file + " is read-only: allow writing to it, or copy it to a place where you may write";
        }
        return folder == null || writable(folder) ? null
                : "the folder " + folder + " is read-only: allow writing to it, or copy the store to a place where you may write";
    }

    /// True for file systems whose locks a database can not rely on.
    static boolean network(String fileSystemType) {
        return NETWORK.contains(fileSystemType.toLowerCase(Locale.ROOT));
    }

    /// A file without any write permission stays as it is, even where the system would let an administrator write it.
    private static boolean writable(Path path) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (posix != null) {
            Set<PosixFilePermission> granted = posix.readAttributes().permissions();
            if (!granted.contains(PosixFilePermission.OWNER_WRITE) && !granted.contains(PosixFilePermission.GROUP_WRITE)
                    && !granted.contains(PosixFilePermission.OTHERS_WRITE)) {
                return false;
            }
        }
        return Files.isWritable(path);
    }
}
