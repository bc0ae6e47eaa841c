package decursus.exchange.intake;

import decursus.domain.Checks;

/// A file that was read.
///
/// @param name   as a person named it, for an archive with the entry behind a slash
/// @param sha256 of its bytes, 64 lower-case hexadecimal digits
/// @param bytes  its length
public record OriginFile(String name, String sha256, long bytes) {
    public OriginFile {
        Checks.text("file", name);
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("sha256 " + Checks.shown(sha256) + " is not 64 lower-case hexadecimal digits");
        }
    }
}
