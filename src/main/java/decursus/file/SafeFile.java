package decursus.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Saves a whole file at once: written beside its place, forced to the disk, then moved there in one step.
/// When anything fails, an older file stays as it was and nothing is left behind. What a program that was killed left behind
/// goes when the same file is written again.
public final class SafeFile {

    private static final String LEFT = ".part";

    private SafeFile() {}

    /// Writes the file's bytes; the stream is buffered and closed by the caller.
    @FunctionalInterface
    public interface Content {
        /// Writes everything.
        void writeTo(OutputStream out) throws IOException;
    }

    /// Writes `target`; a symbolic link is followed, so that the file it names is replaced and not the link.
    ///
    /// @param overwrite whether an existing file may be replaced
    /// @throws FileAlreadyExistsException when the file exists and `overwrite` is false
    /// @throws NoSuchFileException when the folder does not exist
    /// @throws IOException when the file cannot be written
    public static void write(Path target, boolean overwrite, Content content) throws IOException {
        Path place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        Path folder = place.getParent();
        if (folder == null || Files.isDirectory(place)) {
            throw new IOException(target + " is a folder: name a file in it.");
        }
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "this folder does not exist, so nothing was written");
        }
        refuseExisting(target, overwrite);
        String stem = "." + Integer.toHexString(String.valueOf(place.getFileName()).hashCode()) + "-";
        Path temporary = folder.resolve(stem + UUID.randomUUID() + LEFT);
        try {
            writeAndForce(temporary, content);
            Leftovers.clean(folder, name -> name.startsWith(stem) && name.endsWith(LEFT), temporary);
            refuseExisting(target, overwrite);
            Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void refuseExisting(Path target, boolean overwrite) throws IOException {
        if (!overwrite && Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString(), null, "the file exists already and was left as it is");
        }
    }

    private static void writeAndForce(Path file, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }
}
