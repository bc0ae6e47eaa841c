package decursus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import decursus.domain.Concept;
import decursus.domain.Provenance;
import decursus.domain.course.Course;
import decursus.domain.course.CourseHead;
import decursus.domain.course.Patient;
import decursus.domain.course.Subject;
import decursus.domain.course.Timeframe;
import decursus.domain.result.Limits;
import decursus.domain.result.Observation;
import decursus.domain.result.Reading;
import decursus.domain.result.Result;
import decursus.domain.result.ResultStatus;
import decursus.domain.time.TimeNotation;
import decursus.store.engine.Migrations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a list shows of each course, and what the store says of itself.
class ListingTest {

    @TempDir
    Path folder;

    @Test
    void datedCoursesAreListedByDateAndCountedOnesByDay() {
        try (Store store = Store.create(folder.resolve("store.db"))) {
            store.importCourses(Batches.of(course("z", true, "2012-02", "2012-03-04T10:00", "2012-02-29"),
                    course("counted", false, "day -13", "~week 8", "before day 0"), course("month", false, "month 3"),
                    course("year", true, "~2011"), course("timeless", true, "unknown", "after 2012"),
                    course("span", true, "between 2012-02 and 2013-05")));
            assertEquals(List.of("counted|3|-13|56", "month|1|91|91", "span|1|2012-02-01|2013-05-31", "timeless|2|null|null",
                    "year|1|2011-01-01|2011-12-31", "z|3|2012-02-01|2012-03-04"), lines(store));
        }
    }

    private static List<String> lines(Store store) {
        return store.list().stream().map(each -> String.join("|", each.id(), Integer.toString(each.observations()),
                String.valueOf(each.from()), String.valueOf(each.to()))).toList();
    }

    @Test
    void countsFollowEveryVersion() throws IOException {
        Path file = folder.toRealPath().resolve("store.db");
        try (Store store = Store.create(file)) {
            store.importCourses(Batches.of(course("a", true, "2012", "2013"), AnyCourse.of("b", 4, 9)));
            store.importCourses(Batches.of(course("a", true, "2012-05-01")));
            Course other = AnyCourse.of("b", 4, 9);
            assertEquals(List.of(new CourseSummary("a", "Label of a", CourseHead.Nature.SYNTHETIC, 1, 0, 0, "2012-05-01", "2012-05-01")),
                    store.list().subList(0, 1));
            int events = other.events().size() + other.adverseEvents().size() + other.organs().size();
            assertEquals(new StoreInfo(file, Migrations.newest(), Access.READ_WRITE, 2, 10, other.treatments().size(), events,
                    Files.size(file)), store.info());
        }
    }

    private static Course course(String id, boolean calendar, String... times) {
        List<Observation> observations = IntStream.range(0, times.length).mapToObj(i -> new Observation("o" + i, Concept.named("CK"),
                TimeNotation.read(times[i]), new Reading(Result.Numeric.exactly("7"), null, "7"), Limits.none(), ResultStatus.FINAL, null,
                Provenance.reported(new Provenance.Source.Synthetic()))).toList();
        return new Course(new CourseHead(id, "Label of " + id, CourseHead.Nature.SYNTHETIC, null, Map.of(), List.of()),
                new Patient(new Subject.Series(2), List.of()), new Timeframe(calendar, null, null, null), observations, List.of(),
                List.of(), List.of(), List.of());
    }
}
