package decursus.store;

import decursus.store.backup.Backup;
import decursus.store.backup.Backups;
import decursus.store.backup.Contents;
import decursus.store.backup.RestorePreview;
import decursus.store.backup.Restoring;
import decursus.store.backup.Stage;
import decursus.store.engine.Faults;
import decursus.store.engine.Header;
import decursus.store.engine.InstanceLock;
import decursus.store.engine.Migrations;
import decursus.store.engine.PrivateFiles;
import decursus.store.engine.StorePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The backups of a store that need not be open, and may be damaged or gone. Every method refuses with
/// [StoreRefusedException]; the store is as it was then.
public final class StoreBackups {

    private static final String ADVICE = "restore a backup of it";
    private static final String NONE = "there is no backup beside it, put back a copy that you kept elsewhere";

    private StoreBackups() {
    }

    /// All backups of a store and the stores that backups replaced, older ones first.
    public static List<Backup> list(Path store) {
        Path file = real(store);
        try {
            return new Backups(file).all();
        } catch (IOException e) {
            throw new StoreRefusedException("the backups of " + file + " can not be listed (" + e.getMessage()
                    + "): check the folder beside it", e);
        }
    }

    /// What restoring a backup would do. Reads the whole backup.
    public static RestorePreview preview(Path store, Path backup) {
        Path file = real(store);
        Contents held = sound(backup);
        if (!Files.exists(file)) {
            return new RestorePreview(held, null, false);
        }
        Contents present = present(file);
        return new RestorePreview(held, present, present == null);
    }

    private static @Nullable Contents present(Path file) {
        try {
            Header header = Header.read(file);
            return header.refusal(Integer.MAX_VALUE) == null && header.truncation() == null ? Contents.of(file) : null;
        } catch (IOException | SQLException e) {
            return null;
        }
    }

    private static Contents sound(Path backup) {
        refuse(StorePath.refusal(backup));
        Path file = backup.toAbsolutePath();
        if (!Files.exists(file)) {
            throw new StoreRefusedException("there is no backup at " + file + ": \"decursus backup --list\" names all of them");
        }
        try {
            Header header = Header.read(file);
            refuse(header.refusal(Migrations.newest()));
            refuse(header.truncation());
            return Contents.of(file);
        } catch (IOException e) {
            throw new StoreRefusedException("the backup " + file + " can not be read (" + e.getMessage() + "): choose another one", e);
        } catch (SQLException e) {
            throw new StoreRefusedException("the backup " + file + " is damaged (" + e.getMessage() + "): choose another one", e);
        }
    }

    /// Puts a backup in the place of a store, whether or not that can be read.
    ///
    /// @param when the time of the restoration
    /// @return where the store that stood there is kept; empty where there was none
    public static Optional<Path> restore(Path store, Path backup, Instant when) {
        return restore(store, backup, when, Stage.silent());
    }

    /// The same, with somebody who hears of each stage.
    public static Optional<Path> restore(Path store, Path backup, Instant when, Stage stage) {
        Path file = real(store);
        sound(backup);
        try {
            Path folder = file.resolveSibling("");
            PrivateFiles.createFolder(folder);
            refuse(StorePath.writeRefusal(Files.exists(file) ? file : folder));
            if (Files.exists(file) && Files.isSameFile(file, backup)) {
                throw new StoreRefusedException(file + " is the store itself: name a backup of it");
            }
            return switch (InstanceLock.take(file)) {
                case InstanceLock.Attempt.Refused refused -> throw new StoreRefusedException(refused.sentence());
                case InstanceLock.Attempt.Taken taken -> {
                    try (InstanceLock lock = taken.lock()) {
                        yield new Restoring(file, stage).restore(backup.toAbsolutePath(), when);
                    }
                }
            };
        } catch (IOException e) {
            throw new StoreRefusedException("the backup can not be put back (" + e.getMessage() + "), " + file
                    + " is as it was: make room beside it, or allow writing there", e);
        } catch (SQLException e) {
            throw new StoreRefusedException(Faults.sentence(file, e), e);
        }
    }

    /// Backups, and stores that backups replaced, that still hold a course or its log, and those that can not be read, which
    /// may.
    ///
    /// @param course its id
    public static List<Path> holding(Path store, String course) {
        return list(store).stream().map(Backup::file).filter(file -> mayHold(file, course)).toList();
    }

    private static boolean mayHold(Path file, String course) {
        try {
            return Contents.holds(file, course);
        } catch (SQLException e) {
            return true;
        }
    }

    /// A sentence about a damaged file that also names its newest good backup, or says that there is none.
    static String offered(Path file, String sentence) {
        try {
            Optional<Backup> good = new Backups(file).newestGood(Migrations.newest());
            if (good.isEmpty()) {
                return sentence.replace(ADVICE, NONE);
            }
            String advice = "restore its newest good backup with \"decursus restore " + good.get().file() + "\"";
            return sentence.contains(ADVICE) ? sentence.replace(ADVICE, advice) : sentence + ", or " + advice;
        } catch (IOException e) {
            return sentence.replace(ADVICE, NONE);
        }
    }

    private static Path real(Path path) {
        refuse(StorePath.refusal(path));
        Path file = path.toAbsolutePath().normalize();
        try {
            return Files.exists(file) ? file.toRealPath() : file;
        } catch (IOException e) {
            throw new StoreRefusedException(file + " can not be reached (" + e.getMessage() + "): check the path", e);
        }
    }

    private static void refuse(@Nullable String sentence) {
        if (sentence != null) {
            throw new StoreRefusedException(sentence);
        }
    }
}
