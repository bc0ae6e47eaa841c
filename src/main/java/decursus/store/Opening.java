package decursus.store;

import decursus.store.backup.Backup;
import decursus.store.backup.Backups;
import decursus.store.engine.Connections;
import decursus.store.engine.Faults;
import decursus.store.engine.Header;
import decursus.store.engine.InstanceLock;
import decursus.store.engine.Migrations;
import decursus.store.engine.PrivateFiles;
import decursus.store.engine.Soundness;
import decursus.store.engine.StorePath;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The way to an open store: everything that speaks against a file is said before SQLite touches it.
final class Opening {

    private Opening() {
    }

    static Store open(Path path, Access access) {
        Path file = existing(path);
        try {
            Header header = Header.read(file);
            refuse(header.foreign(Migrations.newest()) ? header.refusal(Migrations.newest()) : null);
            refuseDamaged(file, header.refusal(Migrations.newest()));
            boolean brokenOff = Header.hasJournal(file);
            if (!brokenOff) {
                refuseDamaged(file, header.truncation());
            }
            String readOnly = StorePath.writeRefusal(file);
            if (brokenOff && readOnly != null) {
                // SQLite decides whether the journal still counts
                return connectReadOnly(file, readOnly, true);
            }
            if (brokenOff) {
                Connections.recover(file);
                header = Header.read(file);
            }
            if ((access == Access.READ_ONLY || readOnly != null) && header.schemaVersion() < Migrations.newest()) {
                throw new StoreRefusedException(file + " was written by an older Decursus (schema " + header.schemaVersion() + "): "
                        + (readOnly == null ? "open it once for writing, which brings it up to date"
                                : "copy it to a place where you may write, and open the copy"));
            }
            if (access == Access.READ_ONLY) {
                return connectReadOnly(file, file + " was opened for reading only: open it for writing to change it", false);
            }
            return readOnly == null ? locked(file, header.schemaVersion()) : connectReadOnly(file, readOnly, false);
        } catch (AccessDeniedException e) {
            throw new StoreRefusedException(file + " may not be read: allow reading it, or ask its owner", e);
        } catch (IOException e) {
            throw new StoreRefusedException(file + " can not be read (" + e.getMessage() + "): check the disk and try again", e);
        } catch (SQLException e) {
            throw new StoreRefusedException(Faults.damage(e) ? StoreBackups.offered(file, Faults.sentence(file, e))
                    : Faults.sentence(file, e), e);
        }
    }

    private static void refuseDamaged(Path file, @Nullable String sentence) {
        if (sentence != null) {
            throw new StoreRefusedException(StoreBackups.offered(file, sentence));
        }
    }

    private static Path existing(Path path) {
        refuse(StorePath.refusal(path));
        Path file = path.toAbsolutePath();
        refuse(StorePath.refusal(file));
        if (!Files.exists(file)) {
            throw new StoreRefusedException("there is no store at " + file + ": import something to create it, or name another file");
        }
        try {
            return file.toRealPath();
        } catch (IOException e) {
            throw new StoreRefusedException(file + " can not be reached (" + e.getMessage() + "): check the path", e);
        }
    }

    /// One program at a time changes a store; the others may read it.
    private static Store locked(Path file, int schema) throws IOException, SQLException {
        return switch (InstanceLock.take(file)) {
            case InstanceLock.Attempt.Refused refused -> {
                refuse(schema < Migrations.newest() ? refused.sentence() : null);
                yield connectReadOnly(file, refused.sentence(), false);
            }
            case InstanceLock.Attempt.Taken taken -> connectLocked(file, schema, taken.lock());
        };
    }

    private static Store connectLocked(Path file, int schema, InstanceLock lock) throws IOException, SQLException {
        boolean open = false;
        try {
            if (schema < Migrations.newest()) {
                backUpOlder(file, schema);
            }
            Store store = connectWritable(file, lock);
            open = true;
            return store;
        } finally {
            if (!open) {
                lock.close();
            }
        }
    }

    /// Nothing damaged is migrated, and nothing without a way back. The backup is named by the time of the last change.
    private static void backUpOlder(Path file, int schema) throws SQLException {
        try (Connection connection = Connections.open(file, false)) {
            List<String> faults = Soundness.quick(connection);
            refuseDamaged(file, faults.isEmpty() ? null : file + " is damaged (" + faults.getFirst()
                    + "), so it is not brought up to date: restore a backup of it");
            new Backups(file).make(connection, Files.getLastModifiedTime(file).toInstant(), Backup.Why.MIGRATION);
        } catch (IOException e) {
            throw new StoreRefusedException(file + " was written by an older Decursus (schema " + schema
                    + ") and is not brought up to date, because no backup of it could be made (" + e.getMessage()
                    + "): make room beside it, or allow writing there", e);
        }
    }

    private static Store connectWritable(Path file, InstanceLock lock) throws SQLException {
        Connection connection = Connections.open(file, true);
        try {
            Migrations.run(connection);
            return new Store(file, connection, null, lock);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static Store connectReadOnly(Path file, String reason, boolean brokenOff) throws SQLException {
        Connection connection = Connections.open(file, false);
        Store store = new Store(file, connection, reason, null);
        try {
            store.info();
            return store;
        } catch (StoreRefusedException e) {
            connection.close();
            throw brokenOff ? new StoreRefusedException(Faults.brokenOff(file), e) : e;
        }
    }

    /// Makes the store beside its final place and puts it there whole: a creation that is broken off leaves no half store.
    static Store create(Path path) {
        refuse(StorePath.refusal(path));
        Path file = path.toAbsolutePath();
        refuse(StorePath.refusal(file));
        if (Files.exists(file)) {
            throw alreadyThere(file, null);
        }
        Path folder = file.resolveSibling("").toAbsolutePath();
        Path draft = file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".new");
        try {
            PrivateFiles.createFolder(folder);
            refuse(StorePath.writeRefusal(folder));
            Files.deleteIfExists(draft);
            try {
                PrivateFiles.createFile(draft);
                try (Connection connection = Connections.open(draft, true)) {
                    Migrations.run(connection);
                }
                publish(draft, file);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (FileAlreadyExistsException e) {
            throw alreadyThere(file, e);
        } catch (IOException e) {
            throw new StoreRefusedException(file + " can not be created (" + e + "): choose a folder that may be written", e);
        } catch (SQLException e) {
            throw new StoreRefusedException(Faults.sentence(file, e), e);
        }
        return open(file, Access.READ_WRITE);
    }

    /// A link fails where a file stands, a move would replace it.
    private static void publish(Path draft, Path file) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (UnsupportedOperationException e) {
            Files.move(draft, file);
        }
    }

    private static StoreRefusedException alreadyThere(Path file, @Nullable Exception cause) {
        return new StoreRefusedException(file + " is there already: open it, or name another file to create", cause);
    }

    private static void refuse(@Nullable String sentence) {
        if (sentence != null) {
            throw new StoreRefusedException(sentence);
        }
    }
}
