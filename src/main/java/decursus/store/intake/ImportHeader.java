package decursus.store.intake;

import decursus.domain.Checks;
import decursus.file.Sha256;
import java.time.Instant;
import java.util.List;

/// What an import is made from, by whom and when.
///
/// @param files at least one, in the order in which they are read
/// @param who   who imports; not blank
/// @param when  the time of the import
public record ImportHeader(List<Origin> files, String who, Instant when) {

    /// A file that is read.
    ///
    /// @param name   without its folders; not blank
    /// @param sha256 of its bytes, 64 lower-case hexadecimal digits
    /// @param bytes  its length
    public record Origin(String name, String sha256, long bytes) {
        public Origin {
            Checks.text("file", name);
            Sha256.checked(sha256);
        }
    }

    public ImportHeader {
        files = List.copyOf(files);
        Checks.text("who", who);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("an import reads at least one file");
        }
    }
}
