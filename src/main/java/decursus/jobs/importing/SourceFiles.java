package decursus.jobs.importing;

import decursus.exchange.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Finds the case files behind what a person named: a file, the `.json` files of a folder and of those within it, or the
/// `.json` entries of a zip archive. Archives are read in memory and never unpacked; how far one may swell is bounded.
final class SourceFiles {

    private static final int MOST_BYTES = 200_000_000;
    private static final long MOST_UNPACKED = 500_000_000L;
    private static final int MOST_ENTRIES = 1_000;
    private static final int MOST_FILES = 10_000;

    /// A file that was found.
    sealed interface Found {
        String name();

        /// Its bytes.
        record Content(String name, byte[] bytes) implements Found {
        }

        /// It can not be read.
        record Unreadable(String name, String message) implements Found {
            Problem problem() {
                return new Problem(Problem.Severity.ERROR, "the file", "", "", message);
            }
        }
    }

    /// What to do with each file.
    @FunctionalInterface
    interface Visitor {
        void file(Found found);
    }

    private final Visitor visitor;

    private SourceFiles(Visitor visitor) {
        this.visitor = visitor;
    }

    /// Reads one file after the other, in the order of the paths and by name within a folder.
    static void visit(List<Path> paths, Visitor visitor) {
        SourceFiles files = new SourceFiles(visitor);
        paths.forEach(files::path);
    }

    private void path(Path path) {
        try {
            if (Files.isDirectory(path)) {
                folder(path);
            } else if (lower(path).endsWith(".zip")) {
                archive(path);
            } else {
                file(path);
            }
        } catch (IOException e) {
            unreadable(path.toString(), reason(e));
        }
    }

    private void folder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(each -> lower(each).endsWith(".json") && Files.isRegularFile(each)).sorted().limit(MOST_FILES + 1L)
                    .toList();
        }
        if (files.isEmpty()) {
            unreadable(folder.toString(), "the folder holds no case file: case files end in .json");
        } else if (files.size() > MOST_FILES) {
            unreadable(folder.toString(), "the folder holds more than " + MOST_FILES + " case files: import its parts one by one");
        } else {
            files.forEach(this::file);
        }
    }

    private void file(Path file) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                unreadable(file.toString(), "it is no regular file: name a file, a folder or a zip archive");
            } else if (Files.size(file) > MOST_BYTES) {
                unreadable(file.toString(), tooLarge(Files.size(file)));
            } else {
                visitor.file(new Found.Content(file.toString(), Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            unreadable(file.toString(), reason(e));
        }
    }

    private void archive(Path archive) throws IOException {
        if (!Files.isRegularFile(archive)) {
            file(archive);
            return;
        }
        try (ZipFile zip = new ZipFile(archive.toFile(), StandardCharsets.UTF_8)) {
            List<ZipEntry> entries = caseFiles(zip);
            if (entries.isEmpty()) {
                unreadable(archive.toString(), "the archive holds no case file: case files end in .json");
            } else if (entries.size() > MOST_ENTRIES) {
                unreadable(archive.toString(), "the archive holds more than " + MOST_ENTRIES + " case files: split it");
            } else {
                entries(archive, zip, entries);
            }
        }
    }

    private static List<ZipEntry> caseFiles(ZipFile zip) {
        List<ZipEntry> found = new ArrayList<>();
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements() && found.size() <= MOST_ENTRIES) {
            ZipEntry entry = entries.nextElement();
            boolean hidden = entry.getName().startsWith("__MACOSX/");
            if (!entry.isDirectory() && !hidden && entry.getName().toLowerCase(Locale.ROOT).endsWith(".json")) {
                found.add(entry);
            }
        }
        return found;
    }

    private void entries(Path archive, ZipFile zip, List<ZipEntry> entries) throws IOException {
        long unpacked = 0;
        for (ZipEntry entry : entries) {
            String name = archive + "/" + Problem.shown(entry.getName());
            try (InputStream in = zip.getInputStream(entry)) {
                byte[] bytes = in.readNBytes((int) Math.min(MOST_BYTES, MOST_UNPACKED - unpacked) + 1);
                unpacked += bytes.length;
                if (unpacked > MOST_UNPACKED) {
                    unreadable(name, "the archive unpacks to more than " + MOST_UNPACKED / 1_000_000
                            + " MB: unpack it and import its parts");
                    return;
                }
                visitor.file(bytes.length > MOST_BYTES ? new Found.Unreadable(name, tooLarge(bytes.length)) : new Found.Content(name,
                        bytes));
            }
        }
    }

    private void unreadable(String name, String message) {
        visitor.file(new Found.Unreadable(name, message));
    }

    private static String tooLarge(long bytes) {
        return "the file has " + bytes + " bytes or more, and at most " + MOST_BYTES + " are read: split it";
    }

    private static String lower(Path path) {
        return path.toString().toLowerCase(Locale.ROOT);
    }

    private static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> "there is no such file: check the path";
            case AccessDeniedException denied -> "you are not allowed to read it: change its permissions";
            default -> "it can not be read (" + Problem.shown(String.valueOf(e.getMessage())) + "): copy or save it again";
        };
    }
}
