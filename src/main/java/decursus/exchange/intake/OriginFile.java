package decursus.exchange.intake;

import decursus.domain.Checks;
import decursus.file.Sha256;

/// A file that was read.
///
/// @param name   as a person named it, for an archive with the entry behind a slash
/// @param sha256 of its bytes, 64 lower-case hexadecimal digits
/// @param bytes  its length
public record OriginFile(String name, String sha256, long bytes) {
    public OriginFile {
        Checks.text("file", name);
        Sha256.checked(sha256);
    }
}
