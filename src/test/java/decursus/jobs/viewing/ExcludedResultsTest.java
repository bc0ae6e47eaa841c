package decursus.jobs.viewing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import decursus.catalog.Catalog;
import decursus.domain.result.Observation;
import decursus.domain.result.ResultStatus;
import decursus.jobs.Privacy;
import decursus.jobs.viewing.Finder.Entry;
import decursus.testing.Courses;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Results that somebody excluded: not counted in menus, and marked where they are found.
class ExcludedResultsTest {

    private static final ResultStatus EXCLUDED = ResultStatus.FINAL.excluding("haemolysed");

    private static OpenedCourse opened(Observation... results) {
        return OpenCourse.open(Courses.of(List.of(results), List.of(), List.of()), Privacy.withoutStore(Catalog.bundled()),
                Catalog.bundled());
    }

    private static Observation ck(String time, String value) {
        return Courses.result("ck", time, value, "U/l", "170");
    }

    @Test
    void theyAreNotCounted() {
        OpenedCourse course = opened(ck("day 0", "1000"), ck("day 1", "1001").with(EXCLUDED), ck("day 2", "1002"));
        assertEquals(2, course.analytes().getFirst().results());
        assertEquals(2, course.analytes().getFirst().numbers());
    }

    @Test
    void anAnalyteOfNothingElseIsNotOffered() {
        OpenedCourse course = opened(ck("day 0", "1000").with(EXCLUDED), Courses.result("crp", "day 1", "5", "mg/l", null));
        assertEquals(List.of("crp"), course.analytes().stream().map(OpenedCourse.AnalyteItem::identity).toList());
    }

    @Test
    void theyAreFoundAsExcluded() {
        OpenedCourse course = opened(ck("day 0", "1000"), ck("day 1", "1001").with(EXCLUDED));
        Finder finder = new Finder(Finder.of(course, Catalog.bundled(), new Wording(Locale.ENGLISH, course.dayZero())));
        assertEquals("day 1, excluded", finder.find("ck 1001", 5).stream().map(Entry::detail).findFirst().orElse("none"));
        assertEquals("day 0", finder.find("ck 1000", 5).stream().map(Entry::detail).findFirst().orElse("none"));
    }
}
