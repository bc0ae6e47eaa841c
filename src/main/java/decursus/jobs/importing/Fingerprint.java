package decursus.jobs.importing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What tells one file's bytes from another's.
final class Fingerprint {

    private Fingerprint() {
    }

    /// SHA-256 as 64 lower-case hexadecimal digits.
    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256: install a complete one.", e);
        }
    }
}
