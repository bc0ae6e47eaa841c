package decursus.store.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Says who is changing a store: one program at a time, named in `<store>.lock`. The system gives it back when the program
/// ends, however it ends. It keeps two people from editing past each other; that the file stays whole is the work of
/// SQLite's own locks.
public final class InstanceLock implements AutoCloseable {

    /// Stores that this program holds: on POSIX systems, closing any channel to a locked file gives up the lock.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();
    /// Far behind the name, which others must be able to read on systems where a lock keeps readers out.
    private static final long POSITION = 1L << 40;
    private static final int MOST = 1_000;

    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;

    private InstanceLock(Path file, FileChannel channel, FileLock lock) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
    }

    /// What came of asking for the lock.
    public sealed interface Attempt {
        /// It is ours until it is closed.
        record Taken(InstanceLock lock) implements Attempt {
        }

        /// Somebody else has it.
        ///
        /// @param sentence names the store and its holder
        record Refused(String sentence) implements Attempt {
        }
    }

    /// Asks for the lock of a store, without waiting.
    ///
    /// @param store its real path
    /// @throws IOException when the lock's file can not be made
    public static Attempt take(Path store) throws IOException {
        Path file = store.resolveSibling(store.getFileName() + ".lock");
        if (!HELD.add(file)) {
            return refused(store, "this program");
        }
        boolean taken = false;
        try {
            FileChannel channel = opened(file);
            try {
                FileLock lock = channel.tryLock(POSITION, 1, false);
                if (lock == null) {
                    return refused(store, holder(channel));
                }
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(name().getBytes(StandardCharsets.UTF_8)), 0);
                taken = true;
                return new Attempt.Taken(new InstanceLock(file, channel, lock));
            } finally {
                if (!taken) {
                    channel.close();
                }
            }
        } finally {
            if (!taken) {
                HELD.remove(file);
            }
        }
    }

    private static FileChannel opened(Path file) throws IOException {
        try {
            PrivateFiles.createFile(file);
        } catch (FileAlreadyExistsException e) {
            // somebody has it, or a program that had it was killed
            return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        }
        return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static Attempt refused(Path store, String holder) {
        return new Attempt.Refused(store + " is being changed by " + holder + ": close it there or try again later");
    }

    private static String name() {
        ProcessHandle self = ProcessHandle.current();
        return self.info().user().orElse("somebody") + " (process " + self.pid() + ")";
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer name = ByteBuffer.allocate(MOST);
        channel.read(name, 0);
        String read = new String(name.array(), 0, name.position(), StandardCharsets.UTF_8).strip();
        return read.isEmpty() ? "another program" : read;
    }

    /// Gives the lock back; where that fails, the system does at the end of the program.
    public void giveBack() {
        try {
            close();
        } catch (IOException e) {
            System.getLogger(InstanceLock.class.getName()).log(System.Logger.Level.DEBUG, "the lock's file stays", e);
        }
    }

    /// Gives the lock back and takes its file away.
    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(file);
        } finally {
            lock.close();
            channel.close();
            HELD.remove(file);
        }
    }
}
