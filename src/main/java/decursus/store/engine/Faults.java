package decursus.store.engine;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// SQLite's complaints as sentences that say what to do. None holds a value of a patient.
public final class Faults {

    private static final int PRIMARY = 0xff;

    private Faults() {
    }

    /// One sentence for a fault of the store at `file`.
    public static String sentence(Path file, SQLException fault) {
        SQLiteErrorCode code = code(fault);
        if (code == null) {
            return file + " can not be used: " + fault.getMessage();
        }
        return switch (SQLiteErrorCode.getErrorCode(code.code & PRIMARY)) {
            case SQLITE_BUSY, SQLITE_LOCKED ->
                    file + " is in use by another program: close it there or try again later; nothing was changed";
            case SQLITE_FULL -> "the disk is full, so " + file + " can not grow: free some space and try again; nothing was lost";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH -> readOnly(file, code);
            case SQLITE_CANTOPEN -> file + " can not be opened: check that it and its folder may be read and written";
            case SQLITE_IOERR -> file + " can not be read or written, the disk or its connection failed (" + code.name()
                    + "): check the disk and try again";
            case SQLITE_CORRUPT, SQLITE_NOTADB -> file + " is damaged (" + code.name() + "): restore a backup of it";
            case SQLITE_CONSTRAINT -> file + " refused the data, " + constraint(fault) + ": nothing was written";
            default -> file + " can not be used (" + code.name() + "): try again, and check the store";
        };
    }

    /// True when the file is damaged.
    public static boolean damage(SQLException fault) {
        SQLiteErrorCode code = code(fault);
        return code != null && ((code.code & PRIMARY) == SQLiteErrorCode.SQLITE_CORRUPT.code
                || (code.code & PRIMARY) == SQLiteErrorCode.SQLITE_NOTADB.code);
    }

    private static @Nullable SQLiteErrorCode code(SQLException fault) {
        return fault instanceof SQLiteException sqlite ? sqlite.getResultCode() : null;
    }

    private static String readOnly(Path file, SQLiteErrorCode code) {
        return switch (code) {
            case SQLITE_READONLY_ROLLBACK, SQLITE_READONLY_RECOVERY, SQLITE_READONLY_CANTINIT -> brokenOff(file);
            default -> file + " is read-only: allow writing to it, or copy it to a place where you may write";
        };
    }

    /// The sentence for a transaction that was broken off where nothing may be written.
    public static String brokenOff(Path file) {
        return file + " was not closed properly, and it can not be completed where nothing may be written: copy it and "
                + Header.journalOf(file).getFileName() + " together to a place where you may write, and open the copy";
    }

    /// The library's message ends with SQLite's own in parentheses, which names the rule but no value.
    private static String constraint(SQLException fault) {
        String message = String.valueOf(fault.getMessage());
        int open = message.indexOf(" (");
        return open < 0 || !message.endsWith(")") ? message : message.substring(open + 2, message.length() - 1);
    }
}
