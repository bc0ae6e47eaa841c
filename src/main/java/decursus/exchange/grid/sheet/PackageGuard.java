package decursus.exchange.grid.sheet;

import decursus.exchange.Problem;
import decursus.exchange.Problem.Severity;
import decursus.exchange.grid.GridLimits;
import decursus.exchange.grid.GridRefused;
import decursus.exchange.grid.GridSource;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/// Looks through a workbook's archive before anything of it is taken for a table: how far it swells, and whether it is a
/// workbook at all.
final class PackageGuard {

    private static final int MOST_ENTRIES = 1_000;
    private static final int CHUNK = 1 << 16;

    private PackageGuard() {
    }

    /// @throws GridRefused where it would swell beyond the limit, is cut, or holds no workbook
    static void check(GridSource source, GridLimits limits) throws GridRefused, IOException {
        Set<String> names = streamed(source, limits);
        Path path = source.path();
        if (path != null) {
            // a file is read by its table of contents, which need not agree with what a stream meets
            names = listed(path, limits);
        }
        if (names.stream().noneMatch(name -> name.equals("xl/workbook.xml") || name.equals("xl/workbook.bin"))) {
            throw refused("it is a ZIP archive without a workbook in it: choose an .xlsx file, or unpack it first");
        }
        if (names.contains("xl/workbook.bin")) {
            throw refused("it is a binary workbook (.xlsb): save it as .xlsx");
        }
    }

    private static Set<String> listed(Path path, GridLimits limits) throws GridRefused, IOException {
        Set<String> names = new HashSet<>();
        long unpacked = 0;
        byte[] chunk = new byte[CHUNK];
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                named(names, entry);
                try (InputStream in = zip.getInputStream(entry)) {
                    unpacked = counted(in, chunk, unpacked, limits.unpacked());
                }
            }
            return names;
        } catch (ZipException | EOFException e) {
            throw damaged(e);
        }
    }

    private static Set<String> streamed(GridSource source, GridLimits limits) throws GridRefused, IOException {
        Set<String> names = new HashSet<>();
        long unpacked = 0;
        byte[] chunk = new byte[CHUNK];
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(source.open(), CHUNK))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                named(names, entry);
                unpacked = counted(zip, chunk, unpacked, limits.unpacked());
            }
        } catch (ZipException | EOFException e) {
            throw damaged(e);
        }
        return names;
    }

    private static GridRefused damaged(IOException e) {
        return refused("it is cut off or damaged (" + e.getMessage() + "): copy it again from where it came");
    }

    private static void named(Set<String> names, ZipEntry entry) throws GridRefused {
        if (names.size() >= MOST_ENTRIES) {
            throw refused("it holds more than " + MOST_ENTRIES + " parts, which no table needs: export it anew");
        }
        if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
            throw refused("it holds two parts of the name " + Problem.shown(entry.getName()) + ": save it anew");
        }
    }

    private static long counted(InputStream entry, byte[] chunk, long before, long most) throws IOException, GridRefused {
        long unpacked = before;
        for (int read = entry.read(chunk); read >= 0; read = entry.read(chunk)) {
            unpacked += read;
            if (unpacked > most) {
                throw refused("it unpacks to more than " + most / 1_000_000 + " MB: delete what is no table, or save it as CSV");
            }
        }
        return unpacked;
    }

    private static GridRefused refused(String message) {
        return new GridRefused(new Problem(Severity.ERROR, "the file", "", "", message));
    }
}
