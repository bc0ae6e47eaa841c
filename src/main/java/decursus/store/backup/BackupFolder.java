package decursus.store.backup;

import decursus.file.Leftovers;
import decursus.store.engine.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The folder of a store's backups: `<store>.backups` beside it. Names say when and why: `2026-03-01T100000Z-daily.db`.
public final class BackupFolder {

    /// Newest backups that are kept; beyond them the newest of each month.
    public static final int KEPT = 10;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'", Locale.ROOT);
    private static final Pattern NAME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{6}Z)-(daily|asked|migration|replaced)(?:-\\d+)?\\.db");
    private static final String LEFT = ".part";
    private static final int MOST_OF_ONE_SECOND = 1_000;

    private final Path folder;

    /// The folder of a store, which need not be there.
    ///
    /// @param store the store's real path
    public BackupFolder(Path store) {
        this.folder = store.resolveSibling(store.getFileName() + ".backups");
    }

    /// Where backups stand.
    public Path path() {
        return folder;
    }

    /// All files of the folder that this program made, older ones first.
    public List<Backup> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Backup> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> read(file).ifPresent(found::add));
        }
        return found.stream().sorted().toList();
    }

    private static Optional<Backup> read(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches() || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            Instant at = LocalDateTime.parse(name.group(1), TIME).toInstant(ZoneOffset.UTC);
            return Optional.of(new Backup(file, at, Backup.Why.valueOf(name.group(2).toUpperCase(Locale.ROOT))));
        } catch (DateTimeParseException e) {
            // a name like ours with a day that does not exist is somebody else's file
            return Optional.empty();
        }
    }

    /// Where a backup is made before it is complete.
    static Path draft(Backup backup) {
        return backup.file().resolveSibling("." + backup.file().getFileName() + LEFT);
    }

    /// A name for a new file that is not taken. Makes the folder.
    ///
    /// @throws IOException when the folder can not be made
    Backup next(Instant at, Backup.Why why) throws IOException {
        PrivateFiles.createFolder(folder);
        Instant second = at.truncatedTo(ChronoUnit.SECONDS);
        String stem = TIME.format(LocalDateTime.ofInstant(second, ZoneOffset.UTC)) + "-" + why.word();
        for (int number = 1; number < MOST_OF_ONE_SECOND; number++) {
            Path file = folder.resolve(stem + (number == 1 ? "" : "-" + number) + ".db");
            if (!Files.exists(file)) {
                return new Backup(file, second, why);
            }
        }
        throw new IOException(folder + " holds too many backups of one second");
    }

    /// Deletes what is older than the newest [#KEPT] and not the newest of its month, and what a killed program left.
    ///
    /// @param made the backup that was made just now
    void rotate(Backup made) throws IOException {
        Leftovers.clean(folder, name -> name.startsWith(".") && name.endsWith(".db" + LEFT), made.file());
        List<Backup> backups = all().stream().filter(each -> each.why() != Backup.Why.REPLACED).toList();
        Map<YearMonth, Backup> newestOfMonth = new HashMap<>();
        backups.forEach(each -> newestOfMonth.put(YearMonth.from(each.at().atOffset(ZoneOffset.UTC)), each));
        for (Backup each : backups.subList(0, Math.max(0, backups.size() - KEPT))) {
            if (!newestOfMonth.containsValue(each)) {
                Files.deleteIfExists(each.file());
            }
        }
    }
}
