package decursus.store;

import decursus.domain.course.Course;
import decursus.store.intake.ImportBatch;
import decursus.store.intake.ImportHeader;
import decursus.store.intake.PatientNumber;
import decursus.store.intake.RefusedEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Imports for tests.
public final class Batches {

    public static final Instant WHEN = Instant.parse("2026-03-01T10:00:00Z");

    private Batches() {
    }

    public static ImportBatch of(Course... courses) {
        return new ImportBatch("cases.json", "ab".repeat(32), "tester", WHEN, List.of(courses));
    }

    /// Imports courses one by one, as foreign data come, each under a number of its patient, with a row that was refused.
    public static Optional<Long> oneByOne(Store store, Course... courses) {
        ImportHeader header = new ImportHeader(List.of(new ImportHeader.Origin("labs.csv", "cd".repeat(32), 100)), "tester", WHEN);
        return store.importing(header, session -> {
            for (Course course : courses) {
                session.add(course, List.of(new PatientNumber("mrn", course.head().id())));
            }
            session.refuse(new RefusedEntry(null, "labs.csv, row 9", "CK\t31.04.2020", "the date does not exist"));
            return true;
        });
    }
}
