package decursus.ui.shell.desk;

import decursus.domain.course.Course;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Tells courses apart in the settings without naming them.
final class Fingerprint {

    private static final int BYTES = 12;

    private Fingerprint() {
    }

    /// The same for a course in a store each time, whatever the program's language and version.
    static String of(Path store, Course released) {
        try {
            String key = store.toAbsolutePath() + "\n" + released.head().id();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java cannot compute SHA-256: install a complete one.", e);
        }
    }
}
