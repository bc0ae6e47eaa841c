package decursus.jobs.intake.opening;

import decursus.exchange.Problem;
import decursus.exchange.grid.Grid;
import decursus.exchange.grid.GridLimits;
import decursus.exchange.grid.GridRefused;
import decursus.exchange.grid.GridSource;
import decursus.exchange.grid.open.Grids;
import decursus.exchange.intake.IntakeRefused;
import decursus.exchange.intake.OriginFile;
import decursus.exchange.mapping.TableSource;
import decursus.file.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Opens the tables behind what a person named: files, the tables of a folder, the tables of a zip archive. An archive is read
/// in memory and never unpacked.
final class TableFiles {

    private static final Pattern TABLE = Pattern.compile(".*\\.(csv|tsv|tab|txt|xlsx)", Pattern.CASE_INSENSITIVE);
    private static final int MOST_FILES = 1_000;

    private final List<TableSource> sources = new ArrayList<>();
    private long unpacked;

    private TableFiles() {
    }

    /// @throws IntakeRefused naming the first file that can not be opened; those before it are closed
    static List<TableSource> open(List<Path> paths) throws IntakeRefused {
        TableFiles files = new TableFiles();
        boolean done = false;
        try {
            for (Path path : paths) {
                files.path(path);
            }
            done = true;
            return files.sources;
        } finally {
            if (!done) {
                files.sources.forEach(each -> each.grid().close());
            }
        }
    }

    private void path(Path path) throws IntakeRefused {
        try {
            if (Files.isDirectory(path)) {
                List<Path> inside;
                try (Stream<Path> walk = Files.walk(path)) {
                    inside = walk.filter(each -> Files.isRegularFile(each) && wanted(path.relativize(each).toString())).sorted()
                            .limit(MOST_FILES + 1L).toList();
                }
                if (inside.isEmpty() || inside.size() > MOST_FILES) {
                    throw refused(path.toString(), inside.isEmpty() ? "the folder holds no table: tables end in .csv, .tsv, .txt or .xlsx"
                            : "the folder holds more than " + MOST_FILES + " tables: import its parts one by one");
                }
                for (Path each : inside) {
                    add(GridSource.of(each));
                }
            } else if (path.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
                archive(path);
            } else {
                add(GridSource.of(path));
            }
        } catch (IOException e) {
            throw refused(path.toString(), "it can not be read (" + e.getMessage() + "): check the path and that you may read it");
        }
    }

    /// Hidden files are what systems leave behind, not what somebody exported.
    private static boolean wanted(String name) {
        String plain = name.replace('\\', '/');
        return TABLE.matcher(plain).matches() && !plain.contains("__MACOSX") && !plain.startsWith(".") && !plain.contains("/.");
    }

    private void archive(Path path) throws IntakeRefused, IOException {
        int before = sources.size();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(path))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory() || !wanted(entry.getName())) {
                    continue;
                }
                if (sources.size() - before >= MOST_FILES) {
                    throw refused(path.toString(), "the archive holds more than " + MOST_FILES + " tables: unpack it and import its parts");
                }
                add(GridSource.of(path + "/" + entry.getName(), bounded(path, zip)));
            }
        }
        if (sources.size() == before) {
            throw refused(path.toString(), "the archive holds no table: tables end in .csv, .tsv, .txt or .xlsx");
        }
    }

    private byte[] bounded(Path path, ZipInputStream zip) throws IntakeRefused, IOException {
        long left = GridLimits.USUAL.unpacked() - unpacked;
        byte[] bytes = zip.readNBytes((int) Math.min(left + 1, GridLimits.USUAL.bytes() + 1));
        unpacked += bytes.length;
        if (bytes.length > left || bytes.length > GridLimits.USUAL.bytes()) {
            throw refused(path.toString(), "the archive unpacks to more than " + GridLimits.USUAL.unpacked() / 1_000_000
                    + " MB: unpack it and import its parts");
        }
        return bytes;
    }

    private void add(GridSource source) throws IntakeRefused, IOException {
        try {
            Grid grid = Grids.open(source);
            sources.add(new TableSource(grid, new OriginFile(source.name(), sum(source), source.size())));
        } catch (GridRefused e) {
            throw new IntakeRefused(source.name(), List.of(e.problem()));
        }
    }

    /// The sources of a text from a clipboard.
    static List<TableSource> pasted(String name, String text) throws IntakeRefused {
        TableFiles files = new TableFiles();
        try {
            files.add(GridSource.pasted(name, text));
        } catch (IOException e) {
            throw refused(name, String.valueOf(e.getMessage()));
        }
        return files.sources;
    }

    static IntakeRefused refused(String file, String sentence) {
        return new IntakeRefused(file, List.of(new Problem(Problem.Severity.ERROR, "the file", "", "", sentence)));
    }

    private static String sum(GridSource source) throws IOException {
        try (InputStream in = source.open()) {
            return Sha256.of(in);
        }
    }
}
