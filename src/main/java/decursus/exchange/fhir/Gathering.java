package decursus.exchange.fhir;

import decursus.exchange.Problem;
import decursus.exchange.Problem.Severity;
import decursus.exchange.fhir.scan.Source;
import decursus.exchange.intake.IntakeRefused;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/// Finds the files of an import: those named, those in folders, and those in archives, which are unpacked to one private
/// temporary file.
final class Gathering implements Closeable {

    private static final int ENTRIES = 10_000;
    private static final int BUFFER = 1 << 16;

    private final long most;
    private final List<Source> sources = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();
    private @Nullable Path unpacked;

    /// @param most bytes that a file may have, and that all entries of archives may have together
    Gathering(long most) {
        this.most = most;
    }

    List<Source> sources() {
        return sources;
    }

    /// What was passed over.
    List<Problem> notes() {
        return notes;
    }

    /// Adds a file, a folder or an archive.
    void add(Path path) throws IntakeRefused, IOException {
        if (Files.isDirectory(path)) {
            List<Path> files;
            try (Stream<Path> walk = Files.walk(path)) {
                files = walk.filter(Files::isRegularFile).sorted().toList();
            }
            for (Path file : files) {
                String name = path.relativize(file).toString();
                if (hidden(name)) {
                    continue;
                }
                if (wanted(name)) {
                    file(file, folder(path) + name.replace('\\', '/'), false);
                } else if (zip(name)) {
                    unpack(file, name);
                } else {
                    passed(name);
                }
            }
        } else if (zip(path.toString()) || packed(path)) {
            unpack(path, String.valueOf(path.getFileName()));
        } else {
            file(path, String.valueOf(path.getFileName()), true);
        }
    }

    private static String folder(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name + "/";
    }

    private void passed(String name) {
        notes.add(new Problem(Severity.NOTE, name, "", "", "the file is neither JSON nor NDJSON and was passed over"));
    }

    private void file(Path path, String name, boolean alone) throws IntakeRefused, IOException {
        long length = Files.size(path);
        if (length > most) {
            throw refused(name, "the file has " + length + " bytes, more than the " + most + " that are read: split it by patient, or "
                    + "raise the limit");
        }
        sources.add(new Source(name, path, 0, length, alone));
    }

    private static boolean hidden(String name) {
        return Stream.of(name.split("[/\\\\]")).anyMatch(part -> part.startsWith(".") || part.equals("__MACOSX"));
    }

    private static boolean wanted(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".json") || lower.endsWith(".ndjson") || lower.endsWith(".jsonl");
    }

    private static boolean zip(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static boolean packed(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
        }
    }

    private void unpack(Path archive, String name) throws IntakeRefused, IOException {
        Path target = temporary();
        long at = Files.size(target);
        int count = 0;
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(archive));
                OutputStream out = Files.newOutputStream(target, java.nio.file.StandardOpenOption.APPEND)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++count > ENTRIES) {
                    throw refused(name, "the archive holds more than " + ENTRIES + " files: split it");
                }
                if (entry.isDirectory() || hidden(entry.getName())) {
                    continue;
                }
                if (!wanted(entry.getName())) {
                    passed(name + "/" + entry.getName());
                    continue;
                }
                long length = copy(in, out, most - at, name);
                sources.add(new Source(name + "/" + entry.getName(), target, at, length, false));
                at += length;
            }
        } catch (ZipException e) {
            throw refused(name, "the archive is damaged or encrypted: unpack it yourself and import the folder");
        }
        if (count == 0) {
            throw refused(name, "the archive is empty or damaged: save it again");
        }
    }

    private long copy(InputStream in, OutputStream out, long room, String name) throws IntakeRefused, IOException {
        byte[] buffer = new byte[BUFFER];
        long length = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            length += read;
            if (length > room) {
                throw refused(name, "the archive expands to more than " + most + " bytes: split it, or raise the limit");
            }
            out.write(buffer, 0, read);
        }
        return length;
    }

    private Path temporary() throws IOException {
        Path file = unpacked;
        if (file == null) {
            boolean posix = Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix");
            file = posix ? Files.createTempFile("decursus-", ".part",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                    : Files.createTempFile("decursus-", ".part");
            unpacked = file;
        }
        return file;
    }

    static IntakeRefused refused(String name, String message) {
        return new IntakeRefused(name, List.of(new Problem(Severity.ERROR, "the file", "", "", message)));
    }

    @Override
    public void close() throws IOException {
        if (unpacked != null) {
            Files.deleteIfExists(unpacked);
        }
    }
}
