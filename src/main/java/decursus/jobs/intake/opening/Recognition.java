package decursus.jobs.intake.opening;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Tells what a file, a folder or an archive is by what is in it, and by its name only where that leaves it open.
public final class Recognition {

    private static final int HEAD = 1 << 16;
    private static final int MOST = 1_000;

    private Recognition() {
    }

    /// The format of a path. What can not be read is taken for a case file, whose reader says what is wrong.
    public static Format of(Path path) {
        try {
            if (Files.isDirectory(path)) {
                return ofFolder(path);
            }
            if (!Files.isRegularFile(path)) {
                return Format.CASEFILE;
            }
            byte[] head = head(path);
            return zipped(head) ? ofArchive(path) : of(path.toString(), head);
        } catch (IOException e) {
            return Format.CASEFILE;
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean zipped(byte[] head) {
        return head.length > 1 && head[0] == 'P' && head[1] == 'K';
    }

    private static Format ofFolder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().limit(MOST).toList();
        }
        Format best = Format.CASEFILE;
        for (Path file : files) {
            best = better(best, of(file));
        }
        return best;
    }

    private static Format ofArchive(Path archive) throws IOException {
        Format best = Format.CASEFILE;
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            ZipEntry entry = zip.getNextEntry();
            for (int i = 0; entry != null && i < MOST; i++) {
                if (entry.getName().startsWith("xl/")) {
                    return Format.TABLE;
                }
                best = better(best, of(entry.getName(), zip.readNBytes(HEAD)));
                if (best == Format.FHIR) {
                    return best;
                }
                entry = zip.getNextEntry();
            }
        }
        return best;
    }

    /// A folder is what the most telling file in it is.
    private static Format better(Format one, Format other) {
        return other.ordinal() > one.ordinal() ? other : one;
    }

    private static Format of(String name, byte[] head) {
        String lower = name.toLowerCase(Locale.ROOT);
        String text = new String(head, StandardCharsets.UTF_8).replace("\0", "").replaceFirst("^[\\uFEFF\\uFFFD\\s]+", "");
        if (text.startsWith("{") || text.startsWith("[")) {
            return text.contains("\"resourceType\"") ? Format.FHIR : Format.CASEFILE;
        }
        if (lower.endsWith(".json") || lower.endsWith(".ndjson")) {
            return lower.endsWith(".ndjson") ? Format.FHIR : Format.CASEFILE;
        }
        String first = text.lines().findFirst().orElse("");
        boolean table = lower.matches(".*\\.(csv|tsv|tab|xlsx)") || first.matches(".+[;,\\t|].+");
        return table && first.contains("USUBJID") && first.contains("DOMAIN") ? Format.SDTM : table ? Format.TABLE : Format.CASEFILE;
    }
}
