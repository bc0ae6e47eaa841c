package decursus.store.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The first 100 bytes of a file, read without SQLite: SQLite itself would open a foreign or newer database, take an
/// empty file for an empty database, and name a text file only at the first query.
///
/// @see <a href="https://www.sqlite.org/fileformat2.html">The SQLite database file format</a>
public final class Header {

    /// `DCRS`: marks a database of this program.
    public static final int APPLICATION_ID = 0x44435253;

    private static final int LENGTH = 100;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PAGE_SIZE = 16;
    private static final int WRITE_VERSION = 18;
    private static final int READ_VERSION = 19;
    private static final int CHANGE_COUNTER = 24;
    private static final int PAGE_COUNT = 28;
    private static final int USER_VERSION = 60;
    private static final int APPLICATION = 68;
    private static final int VALID_FOR = 92;
    private static final int ROLLBACK_JOURNAL = 1;
    private static final int WRITE_AHEAD_LOG = 2;

    private final Path file;
    private final long size;
    private final ByteBuffer bytes;

    private Header(Path file, long size, ByteBuffer bytes) {
        this.file = file;
        this.size = size;
        this.bytes = bytes;
    }

    /// Reads the header of a regular file.
    public static Header read(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            int read = 0;
            while (bytes.hasRemaining() && read >= 0) {
                read = channel.read(bytes);
            }
            return new Header(file, channel.size(), bytes.flip());
        }
    }

    /// Why the file is no store that this program can open, as one sentence; null when it looks like one.
    ///
    /// @param newest the newest schema that this program knows
    public @Nullable String refusal(int newest) {
        if (size == 0) {
            return file + " is empty (0 bytes), so it is no Decursus store: delete it or choose another file";
        }
        if (!startsWithMagic()) {
            return file + " is not a Decursus store, " + guess() + ": choose another file";
        }
        if (size < LENGTH) {
            return file + " is cut off after " + size + " bytes: restore a backup of it";
        }
        int application = bytes.getInt(APPLICATION);
        if (application != APPLICATION_ID) {
            return file + " is an SQLite database of another program (application id " + Integer.toHexString(application)
                    + "): choose a Decursus store";
        }
        return versionRefusal(newest);
    }

    private @Nullable String versionRefusal(int newest) {
        int version = bytes.getInt(USER_VERSION);
        if (version > newest) {
            return file + " was written by a newer Decursus (schema " + version + ", this program knows up to " + newest
                    + "): open it with that version; nothing was changed";
        }
        if (version < 1) {
            return file + " has no schema (version " + version + "), its creation was not finished: delete it";
        }
        int write = bytes.get(WRITE_VERSION);
        int read = bytes.get(READ_VERSION);
        if (write == WRITE_AHEAD_LOG || read == WRITE_AHEAD_LOG) {
            return file + " was switched to a write-ahead log by another program, part of it may stand in another file:"
                    + " run PRAGMA journal_mode=DELETE on it there";
        }
        if (write != ROLLBACK_JOURNAL || read != ROLLBACK_JOURNAL) {
            return file + " has an unknown file format (" + write + ", " + read + "): restore a backup of it";
        }
        return null;
    }

    /// Why the file is shorter than it says, as one sentence; null when it is whole or does not say. A file whose last
    /// transaction was broken off may be shorter for now: SQLite completes it from the journal.
    public @Nullable String truncation() {
        long pages = Integer.toUnsignedLong(bytes.getInt(PAGE_COUNT));
        int stored = Short.toUnsignedInt(bytes.getShort(PAGE_SIZE));
        long expected = pages * (stored == 1 ? 65_536 : stored);
        if (bytes.getInt(CHANGE_COUNTER) != bytes.getInt(VALID_FOR) || size >= expected) {
            return null;
        }
        return file + " is cut off: it has " + size + " of " + expected + " bytes; restore a backup of it";
    }

    /// True when the file is sound as far as its header tells, but newer than this program or another program's.
    public boolean foreign(int newest) {
        return size >= LENGTH && startsWithMagic()
                && (bytes.getInt(APPLICATION) != APPLICATION_ID || bytes.getInt(USER_VERSION) > newest);
    }

    /// The schema that the file holds.
    public int schemaVersion() {
        return bytes.getInt(USER_VERSION);
    }

    private boolean startsWithMagic() {
        int length = Math.min(bytes.limit(), MAGIC.length);
        return Arrays.equals(bytes.array(), 0, length, MAGIC, 0, length);
    }

    private String guess() {
        String start = new String(bytes.array(), 0, bytes.limit(), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK")) {
            return "it looks like a zip archive or a workbook";
        }
        if (start.startsWith("{") || start.startsWith("[")) {
            return "it looks like a JSON file, which can be imported instead";
        }
        boolean text = start.chars().allMatch(c -> c >= ' ' || Character.isWhitespace(c));
        return text ? "it is a text file" : "its first bytes are those of another kind of file";
    }

    /// Where SQLite keeps the undo data of a running transaction.
    public static Path journalOf(Path file) {
        return file.resolveSibling(file.getFileName() + "-journal");
    }

    /// True when a transaction may have been broken off.
    public static boolean hasJournal(Path file) throws IOException {
        Path journal = journalOf(file);
        return Files.exists(journal) && Files.size(journal) > 0;
    }
}
