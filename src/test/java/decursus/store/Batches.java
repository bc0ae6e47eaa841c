package decursus.store;

import decursus.domain.course.Course;
import decursus.store.intake.ImportBatch;
import java.time.Instant;
import java.util.List;

/// Imports for tests.
public final class Batches {

    public static final Instant WHEN = Instant.parse("2026-03-01T10:00:00Z");

    private Batches() {
    }

    public static ImportBatch of(Course... courses) {
        return new ImportBatch("cases.json", "ab".repeat(32), "tester", WHEN, List.of(courses));
    }
}
