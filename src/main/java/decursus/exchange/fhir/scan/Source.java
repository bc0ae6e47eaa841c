package decursus.exchange.fhir.scan;

import java.nio.file.Path;

/// A file that is read, or a stretch of a file that an archive was unpacked to.
///
/// @param name   as a person named it, for an archive with the entry behind a slash
/// @param path   where its bytes are
/// @param start  the first byte
/// @param length bytes
/// @param alone  named by a person itself, and not found in a folder or an archive
public record Source(String name, Path path, long start, long length, boolean alone) {

    /// The name without its folders, as a source of a fact is called.
    public String shortName() {
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        return slash < 0 || slash == name.length() - 1 ? name : name.substring(slash + 1);
    }

    /// Whether its name says that each line is a resource.
    boolean lines() {
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        return lower.endsWith(".ndjson") || lower.endsWith(".jsonl");
    }
}
