package decursus.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// Sums that tell one file's bytes from another's: SHA-256 (FIPS 180-4) as 64 lower-case hexadecimal digits.
public final class Sha256 {

    private static final Pattern SUM = Pattern.compile("[0-9a-f]{64}");

    private Sha256() {
    }

    /// A sum to be fed.
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256: install a complete one.", e);
        }
    }

    /// The sum of what was fed.
    public static String end(MessageDigest fed) {
        return HexFormat.of().formatHex(fed.digest());
    }

    /// The sum of some bytes.
    public static String of(byte[] content) {
        return HexFormat.of().formatHex(begin().digest(content));
    }

    /// The sum of everything that a stream still gives.
    ///
    /// @throws IOException where it can not be read to its end
    public static String of(InputStream in) throws IOException {
        MessageDigest digest = begin();
        new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
        return end(digest);
    }

    /// A sum as it was told.
    ///
    /// @return the same
    /// @throws IllegalArgumentException where it is no such sum
    public static String checked(String sha256) {
        if (!SUM.matcher(sha256).matches()) {
            throw new IllegalArgumentException("sha256 \"" + sha256.substring(0, Math.min(sha256.length(), 80))
                    + "\" is not 64 lower-case hexadecimal digits");
        }
        return sha256;
    }
}
