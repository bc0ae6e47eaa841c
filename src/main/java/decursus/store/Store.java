package decursus.store;

import decursus.domain.course.Course;
import decursus.store.backup.Backup;
import decursus.store.backup.Backups;
import decursus.store.engine.Connections;
import decursus.store.engine.Faults;
import decursus.store.engine.InstanceLock;
import decursus.store.engine.Migrations;
import decursus.store.engine.Soundness;
import decursus.store.engine.Transactions;
import decursus.store.edit.Edit;
import decursus.store.edit.Editing;
import decursus.store.intake.ImportBatch;
import decursus.store.intake.ImportHeader;
import decursus.store.intake.ImportOutcome;
import decursus.store.intake.ImportSession;
import decursus.store.intake.ImportWork;
import decursus.store.intake.Importing;
import decursus.store.row.course.EdgesRow;
import decursus.store.row.course.PersonRow;
import decursus.store.saved.SavedView;
import decursus.store.saved.SavedViews;
import decursus.store.saved.ViewChange;
import decursus.store.step.Erasure;
import decursus.store.step.History;
import decursus.store.step.HistoryEntry;
import decursus.store.step.Step;
import decursus.store.step.StepStack;
import decursus.store.step.Stepping;
import decursus.store.table.CourseTables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jspecify.annotations.Nullable;

/// One open store. Every method refuses with [StoreRefusedException] when the file does not let it do its work; nothing
/// was changed then. Any thread may call; calls wait for each other.
public final class Store implements AutoCloseable {

    private static final String LIST = "SELECT id, label, nature, observations, treatments, events, first_day AS \"from\","
            + " last_day AS \"to\" FROM course ORDER BY id";

    /// Larger stores take more than a moment to check.
    private static final long CHECKED_AT_ONCE = 64L << 20;

    private final Path file;
    private final Guard guard;
    private final Connection connection;
    private final Handle handle;
    private final CourseTables tables;
    private final Stepping stepping;
    private final SavedViews views;
    private final Editing editing;
    private final @Nullable String readOnly;
    private final @Nullable InstanceLock lock;
    private final Backups backups;
    private final List<String> warnings = new ArrayList<>();
    private volatile boolean sound;
    private volatile @Nullable String damage;

    /// @param readOnly why nothing may be written, as a sentence; null where it may
    /// @param lock     held until the store is closed; null where it is only read
    Store(Path file, Connection connection, @Nullable String readOnly, @Nullable InstanceLock lock) {
        this.file = file;
        this.guard = new Guard(file);
        this.connection = connection;
        this.readOnly = readOnly;
        this.lock = lock;
        this.backups = new Backups(file);
        Jdbi jdbi = Jdbi.create(connection);
        // messages of faults may reach a log, and must not carry values of a patient there
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(fault -> String.valueOf(fault.getShortMessage()));
        this.handle = jdbi.open();
        handle.registerRowMapper(ConstructorMapper.factory(CourseSummary.class));
        this.tables = new CourseTables(handle);
        this.stepping = new Stepping(handle, tables);
        this.views = new SavedViews(tables, stepping);
        this.editing = new Editing(handle, tables, stepping);
    }

    /// Creates an empty store, readable by its owner alone. A missing folder is created likewise.
    ///
    /// @throws StoreRefusedException also when the file is there already
    public static Store create(Path file) {
        return Opening.create(file);
    }

    /// Opens an existing store. Whatever speaks against it is said before the file is touched, and leaves it as it is.
    /// With [Access#READ_WRITE] a store that can only be read is opened too; writing to it is refused then.
    public static Store open(Path file, Access access) {
        return Opening.open(file, access);
    }

    /// Opens a store for writing, and creates it where there is none.
    public static Store openOrCreate(Path file) {
        return Files.exists(file) ? open(file, Access.READ_WRITE) : create(file);
    }

    /// All courses by id. Reads one small table, however many observations there are.
    public synchronized List<CourseSummary> list() {
        return guard.run(() -> handle.select(LIST).mapTo(CourseSummary.class).list());
    }

    /// First and last time of each course by its id, from the same small table; without those that were last written before
    /// there was such a thing.
    public synchronized Map<String, EdgesRow> edges() {
        return guard.run(tables::edges);
    }

    /// Whom the courses name, by the course's id, from the same small table. It identifies persons.
    public synchronized Map<String, PersonRow> people() {
        return guard.run(tables::people);
    }

    /// A whole course; empty where the store has none of this id.
    ///
    /// @throws CourseUnreadableException where what is stored makes no course
    public synchronized Optional<Course> course(String id) {
        return guard.run(() -> Transactions.reading(connection, () -> read(id)));
    }

    private Optional<Course> read(String id) {
        try {
            return tables.read(id);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new CourseUnreadableException("the course " + id + " in " + file + " can not be read, " + e.getMessage()
                    + ": check the store", e);
        }
    }

    /// Imports all courses of a batch, or none. A course that the store has is brought to the new version: only what
    /// differs is written, and what was replaced or removed is kept in the change log. Where nothing differs, nothing is
    /// written at all.
    ///
    /// @throws StoreRefusedException also for a course that breaks the rules between its parts, and for a damaged store
    public synchronized ImportOutcome importCourses(ImportBatch batch) {
        try {
            Importing.requireConsistent(batch);
        } catch (IllegalArgumentException e) {
            throw new StoreRefusedException(String.valueOf(e.getMessage()), e);
        }
        requireWritable();
        backUpIfDue(batch.when());
        return guard.run(() -> Transactions.immediate(connection, () -> new Importing(handle, tables, batch).run()));
    }

    /// Imports any number of patients, who are handed over one by one, as one transaction and one step. Whatever goes wrong,
    /// nothing of it is in the store; nor is anything written where nothing differs. Other callers wait meanwhile.
    ///
    /// @return number of the import; empty where nothing was written
    public synchronized <X extends Exception> Optional<Long> importing(ImportHeader header, ImportWork<X> work) throws X {
        requireWritable();
        backUpIfDue(header.when());
        return guard.run(() -> Transactions.immediate(connection, () -> {
            ImportSession session = new ImportSession(handle, tables, header, true);
            return work.run(session) ? Optional.ofNullable(session.finish()) : Optional.<Long>empty();
        }, Optional::isPresent));
    }

    /// The same without writing anything: tells what an import would do.
    public synchronized <X extends Exception> void rehearsing(ImportHeader header, ImportWork<X> work) throws X {
        guard.run(() -> Transactions.reading(connection, () -> work.run(new ImportSession(handle, tables, header, false))));
    }

    /// Makes one change to single courses, as one step.
    ///
    /// @return the step; empty where nothing differs
    /// @throws StoreRefusedException also where a course would not be consistent, or is no longer as it was
    public synchronized Optional<Step> edit(Edit edit, String who, Instant when) {
        return refusable(when, () -> editing.run(edit, when, who));
    }

    private Optional<Step> refusable(Instant when, Transactions.Work<Optional<Step>, RuntimeException> work) {
        requireWritable();
        backUpIfDue(when);
        try {
            return guard.run(() -> Transactions.immediate(connection, work));
        } catch (IllegalArgumentException e) {
            throw new StoreRefusedException(String.valueOf(e.getMessage()), e);
        }
    }

    /// The views that are saved with a course, in their order; empty where the store has no such course.
    public synchronized List<SavedView> views(String course) {
        return guard.run(() -> Transactions.reading(connection, () -> views.of(course)));
    }

    /// Changes the saved views of a course as one step, which can be undone like any other.
    ///
    /// @return the step; empty where nothing differs
    /// @throws StoreRefusedException also where the change can not be made
    public synchronized Optional<Step> changeViews(String course, ViewChange change, String who, Instant when) {
        return refusable(when, () -> views.change(course, change, when, who));
    }

    /// What can be undone and redone, across restarts and without limit.
    public synchronized StepStack steps() {
        return guard.run(() -> Transactions.reading(connection, stepping::stack));
    }

    /// Takes the last change back as one transaction: every course that it touched is as before.
    ///
    /// @return the change; empty where there is none
    public synchronized Optional<Step> undo(String who, Instant when) {
        return change(when, () -> stepping.undo(when, who));
    }

    /// Does the change again that was undone last. A new change forgets what could be done again.
    ///
    /// @return the change; empty where there is none
    public synchronized Optional<Step> redo(String who, Instant when) {
        return change(when, () -> stepping.redo(when, who));
    }

    /// Removes a course; its rows stay in the change log, from which an undo brings it back.
    ///
    /// @return the change; empty where the store has no course of this id
    public synchronized Optional<Step> remove(String id, String who, Instant when) {
        return change(when, () -> stepping.remove(id, when, who));
    }

    /// Erases a course for good: its rows, what the change log and the refused rows hold of it, and the names of its files,
    /// as one transaction; then the file is written anew, so that no byte of it stays. No backup is made, because it would
    /// hold the course; [StoreBackups#holding] names those that do.
    ///
    /// @return false where the store holds nothing of it
    public synchronized boolean erase(String id, String who, Instant when) {
        requireWritable();
        boolean erased = guard.run(() -> Transactions.immediate(connection, () -> new Erasure(handle, id).run(when, who)));
        if (erased) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("VACUUM");
            } catch (SQLException e) {
                // what was deleted has been overwritten already; only its gaps stay
                warnings.add("the patient is erased, but the file could not be written anew (" + guard.sentence(e) + ")");
            }
        }
        return erased;
    }

    /// Everything that happened to a course, in the order in which it happened; empty where the store never had it.
    public synchronized List<HistoryEntry> history(String id) {
        return guard.run(() -> Transactions.reading(connection, () -> History.of(handle, tables, id)));
    }

    private <T> T change(Instant when, Transactions.Work<T, RuntimeException> work) {
        requireWritable();
        backUpIfDue(when);
        try {
            return guard.run(() -> Transactions.immediate(connection, work));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new StoreRefusedException("the change log of " + file + " does not fit what is stored, " + e.getMessage()
                    + ": nothing was changed; check the store", e);
        }
    }

    /// Makes a backup now, of a sound store.
    ///
    /// @throws StoreRefusedException when it can not be made, or the store is damaged; nothing is left of it then
    public synchronized Backup backup(Instant when) {
        List<String> faults = guard.run(() -> Soundness.quick(connection));
        if (!faults.isEmpty()) {
            throw new StoreRefusedException(StoreBackups.offered(file,
                    file + " is damaged (" + faults.getFirst() + "), so no backup of it is made: restore a backup of it"));
        }
        try {
            return guard.run(() -> backups.make(connection, when, Backup.Why.ASKED));
        } catch (IOException e) {
            throw new StoreRefusedException("no backup of " + file + " could be made (" + e.getMessage()
                    + "): make room beside it, or allow writing there", e);
        }
    }

    /// What a person should be told although all was done: a backup that could not be made. Telling forgets them.
    public synchronized List<String> warnings() {
        List<String> told = List.copyOf(warnings);
        warnings.clear();
        return told;
    }

    /// A backup that fails does not keep a change out, but is told.
    private void backUpIfDue(Instant when) {
        try {
            if (backups.due(connection, when)) {
                backups.make(connection, when, Backup.Why.DAILY);
            }
        } catch (IOException | SQLException e) {
            warnings.add("no backup of " + file + " could be made before the first change of the day ("
                    + (e instanceof SQLException fault ? Faults.sentence(file, fault) : e.getMessage())
                    + "): make room beside it, or allow writing there");
        }
    }

    /// Whether something may be written now, and why not. Never waits for a check.
    public Writability writability() {
        if (readOnly != null) {
            return new Writability.Refused(readOnly);
        }
        String found = damage;
        if (found != null) {
            return new Writability.Refused(found);
        }
        return sound || size() <= CHECKED_AT_ONCE ? new Writability.Allowed() : new Writability.ToBeChecked(size());
    }

    /// Checks the file before the first write, on a connection of its own: others go on reading meanwhile. The first write
    /// does the same for a store that nobody checked.
    ///
    /// @return whether something may be written now
    public Writability prove() {
        if (readOnly == null && damage == null && !sound) {
            guard.run(() -> {
                try (Connection own = Connections.open(file, false)) {
                    judge(Soundness.quick(own));
                }
                return sound;
            });
        }
        return writability();
    }

    private void judge(List<String> faults) {
        if (faults.isEmpty()) {
            sound = true;
        } else {
            damage = StoreBackups.offered(file, file + " is damaged (" + faults.getFirst()
                    + "), so nothing is written to it: restore a backup of it");
        }
    }

    private void requireWritable() {
        if (readOnly == null && damage == null && !sound) {
            judge(guard.run(() -> Soundness.quick(connection)));
        }
        String refusal = readOnly == null ? damage : readOnly;
        if (refusal != null) {
            throw new StoreRefusedException(refusal);
        }
    }

    /// Checks the whole store: the file, the links between rows, the schema, and every course by the domain's rules.
    /// Takes as long as reading everything.
    public synchronized CheckReport check() {
        return guard.run(() -> Transactions.reading(connection, () -> new Checking(handle, tables).run()));
    }

    /// The secret that this store's pseudonyms are made with: 32 random bytes that live and die with the store.
    public synchronized byte[] secret() {
        return guard.run(() -> handle.createQuery("SELECT secret FROM pseudonym").mapTo(byte[].class).findOne()
                .orElseThrow(() -> new StoreRefusedException(StoreBackups.offered(file, file
                        + " has lost its secret for pseudonyms: restore a backup of it"))));
    }

    /// What the store is and holds.
    public synchronized StoreInfo info() {
        return guard.run(() -> handle.createQuery("SELECT count(*) AS courses, coalesce(sum(observations), 0) AS observations,"
                        + " coalesce(sum(treatments), 0) AS treatments, coalesce(sum(events), 0) AS events FROM course")
                .map((row, context) -> new StoreInfo(file, Migrations.newest(),
                        readOnly == null ? Access.READ_WRITE : Access.READ_ONLY, row.getInt("courses"), row.getLong("observations"),
                        row.getLong("treatments"), row.getLong("events"), size())).one());
    }

    private long size() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            guard.run(() -> {
                handle.close();
                connection.close();
                return true;
            });
        } finally {
            if (lock != null) {
                lock.giveBack();
            }
        }
    }
}
