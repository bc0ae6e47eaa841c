package decursus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import decursus.domain.course.Course;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Any course may follow any other under the same id.
class VersionsTest {

    @TempDir
    Path folder;

    @Test
    void whateverWasStoredTheLastVersionIsRead() {
        Random random = new Random(7);
        try (Store store = Store.create(folder.resolve("store.db"))) {
            for (int i = 0; i < 60; i++) {
                Course version = AnyCourse.of("case", random.nextInt(25), random.nextInt(30));
                store.importCourses(Batches.of(version));
                assertEquals(Optional.of(version), store.course("case"));
                assertEquals(0, store.importCourses(Batches.of(version)).batch());
            }
            assertEquals(List.of(), store.check().findings());
        }
    }
}
