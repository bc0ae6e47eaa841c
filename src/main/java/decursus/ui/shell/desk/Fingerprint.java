package decursus.ui.shell.desk;

import decursus.domain.course.Course;
import decursus.file.Sha256;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Tells courses apart in the settings without naming them.
final class Fingerprint {

    private static final int DIGITS = 24;

    private Fingerprint() {
    }

    /// The same for a course in a store each time, whatever the program's language and version.
    static String of(Path store, Course released) {
        String key = store.toAbsolutePath() + "\n" + released.head().id();
        return Sha256.of(key.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }
}
