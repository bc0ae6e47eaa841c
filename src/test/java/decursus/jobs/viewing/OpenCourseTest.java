package decursus.jobs.viewing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.golden.Golden;
import decursus.jobs.CourseRow;
import decursus.jobs.Courses;
import decursus.jobs.Privacy;
import decursus.privacy.Disclosure;
import decursus.store.Batches;
import decursus.store.Store;
import decursus.testing.CourseGenerator;
import decursus.testing.Shipped;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A course opened for a window, the rows of a list, and cards of single data.
class OpenCourseTest {

    private static OpenedCourse opened(String id) {
        return OpenCourse.open(Shipped.course(id), Privacy.withoutStore(Catalog.bundled()), Catalog.bundled());
    }

    @Test
    void menusAndCardsAreAsKept() {
        StringBuilder text = new StringBuilder();
        for (String id : List.of("demo-ck-over-therapies", "taubmann-2023", "baumann-2023-1")) {
            OpenedCourse opened = opened(id);
            text.append("== ").append(opened.title()).append(" | ").append(opened.fileStem()).append('\n');
            opened.analytes().forEach(each -> text.append("  ").append(each).append('\n'));
            DatumDetail details = new DatumDetail(opened, Catalog.bundled(), new Wording(Locale.ENGLISH, opened.dayZero()));
            Course course = opened.course();
            Stream.of(course.observations().stream().limit(2).map(each -> "curve/point " + each.id()),
                    course.observations().reversed().stream().limit(3).map(each -> "curve/point " + each.id()),
                    course.treatments().stream().map(each -> "lane/bar " + each.id()),
                    course.events().stream().limit(3).map(each -> "strip/EVENTS " + each.id()),
                    course.adverseEvents().stream().map(each -> "strip/ADVERSE " + each.id()),
                    course.organs().stream().limit(2).map(each -> "organ " + each.id())).flatMap(each -> each)
                    .forEach(mark -> text.append(details.of(mark.split(" ")[0], mark.split(" ")[1]).orElseThrow().text()).append("\n\n"));
        }
        Golden.assertMatches("viewing/opened.txt", text.toString());
    }

    @Test
    void rowsComeFromTheSummaryAndGlancesOnDemand(@TempDir Path folder) {
        Path file = folder.resolve("samples.db");
        try (Store store = Store.create(file)) {
            store.importCourses(Batches.of(Shipped.ids().stream().map(Shipped::course).toArray(Course[]::new)));
        }
        StringBuilder text = new StringBuilder();
        try (Courses courses = Courses.open(file)) {
            CohortRows rows = new CohortRows(courses, Catalog.bundled(), Disclosure.DEIDENTIFIED, Locale.ENGLISH);
            for (CourseRow row : rows.rows()) {
                CohortRows.RowGlance glance = rows.glance(row.id());
                text.append(row).append("\n  ").append(glance.words()).append("\n  sparkline: ")
                        .append(glance.sparkline() == null ? "none" : glance.sparkline().points().size() + " points, limit "
                                + glance.sparkline().limit() + ", " + glance.sparkline().joins()).append('\n');
            }
        }
        Golden.assertMatches("viewing/rows.txt", text.toString());
    }

    @Test
    void anyCourseOpensAndAllOfItHasACard() {
        for (long seed = 1; seed <= 60; seed++) {
            Course course = CourseGenerator.course(seed, 20);
            for (Disclosure disclosure : Disclosure.values()) {
                OpenedCourse opened = OpenCourse.open(course, Privacy.withoutStore(Catalog.bundled()).with(disclosure), Catalog.bundled());
                DatumDetail details = new DatumDetail(opened, Catalog.bundled(), new Wording(Locale.GERMAN, opened.dayZero()));
                opened.course().observations().forEach(each -> assertNotNull(details.card(each).text()));
                opened.course().treatments().forEach(each -> assertNotNull(details.card(each).text()));
                opened.course().events().forEach(each -> assertNotNull(details.card(each).text()));
                opened.course().adverseEvents().forEach(each -> assertNotNull(details.card(each).text()));
                opened.course().organs().forEach(each -> assertNotNull(details.card(each).text()));
                assertEquals(opened.analytes().size(),
                        opened.analytes().stream().map(OpenedCourse.AnalyteItem::identity).distinct().count());
            }
        }
    }
}
