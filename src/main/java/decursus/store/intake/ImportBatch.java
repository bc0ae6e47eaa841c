package decursus.store.intake;

import decursus.domain.Checks;
import decursus.domain.course.Course;
import decursus.file.Sha256;
import java.time.Instant;
import java.util.List;

/// The courses of one import, which is written as a whole or not at all.
///
/// @param file    name of the file that was read, without its folders; not blank
/// @param sha256  its SHA-256 as 64 lower-case hexadecimal digits
/// @param who     who imports; not blank
/// @param when    the time of the import
/// @param courses each with an id of its own
public record ImportBatch(String file, String sha256, String who, Instant when, List<Course> courses) {
    public ImportBatch {
        Checks.text("file", file);
        Checks.text("who", who);
        Sha256.checked(sha256);
        courses = List.copyOf(courses);
        Checks.distinct("courses", courses, course -> course.head().id());
    }
}
