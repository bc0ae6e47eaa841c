package decursus.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Names for the records of care of one store: the first 40 bits of HMAC-SHA-256 over the course's id, keyed with a
/// secret that never leaves the store. The same course keeps its name as long as the store lives; without the secret
/// nobody can compute it from a name, and two stores name the same patient differently. It is a pseudonym, not
/// anonymity: whoever holds the store can tell whose it is.
public final class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_KEY = 16;
    private static final int BYTES = 5;

    private final SecretKeySpec key;

    private Pseudonyms(SecretKeySpec key) {
        this.key = key;
    }

    /// The names that follow from a store's secret.
    ///
    /// @param secret random bytes, 16 or more
    public static Pseudonyms keyed(byte[] secret) {
        if (secret.length < SHORTEST_KEY) {
            throw new IllegalArgumentException("secret of " + secret.length + " bytes is too short: use " + SHORTEST_KEY + " or more");
        }
        return new Pseudonyms(new SecretKeySpec(secret, ALGORITHM));
    }

    /// The id that stands for a course: `patient-3f9a1c20d4`.
    public String id(String courseId) {
        return "patient-" + digits(courseId);
    }

    /// The label that stands for a course: `Patient 3f9a1c20d4`.
    public String label(String courseId) {
        return "Patient " + digits(courseId);
    }

    private String digits(String courseId) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(courseId.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot compute " + ALGORITHM + ": install a complete one.", e);
        }
    }
}
