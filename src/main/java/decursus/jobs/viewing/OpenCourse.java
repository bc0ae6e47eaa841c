package decursus.jobs.viewing;

import decursus.assess.names.CourseNames;
import decursus.assess.reading.AtTime;
import decursus.catalog.Catalog;
import decursus.domain.Concept;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.result.Result;
import decursus.jobs.Courses;
import decursus.jobs.viewing.OpenedCourse.AnalyteItem;
import decursus.privacy.Disclosure;
import decursus.privacy.Gate;
import decursus.privacy.Profile;
import decursus.privacy.Release;
import java.util.ArrayList;
import java.util.List;

/// Opens one course of a store for looking at. The course passes the privacy gate before anything is made of it.
public final class OpenCourse {

    private final Courses courses;
    private final Catalog catalog;

    /// Opens courses of a store.
    public OpenCourse(Courses courses, Catalog catalog) {
        this.courses = courses;
        this.catalog = catalog;
    }

    /// A course, found by the id that is shown of it.
    ///
    /// @throws decursus.jobs.JobRefused when the store has no such course or it can not be read
    public OpenedCourse open(String id, Disclosure disclosure) {
        return open(courses.find(id, disclosure), courses.profile(disclosure), catalog);
    }

    /// A course that came from elsewhere.
    public static OpenedCourse open(Course course, Profile profile, Catalog catalog) {
        Course released = Gate.release(course, profile);
        DayZero dayZero = DayZero.of(released);
        return new OpenedCourse(released, profile, dayZero, AtTime.of(released, dayZero, catalog), analytes(released, catalog),
                Release.title(released), Release.fileStem(released));
    }

    /// Only what counts: a curve of results that were excluded would be empty.
    private static List<AnalyteItem> analytes(Course course, Catalog catalog) {
        CourseNames names = new CourseNames(course, catalog);
        List<AnalyteItem> items = new ArrayList<>();
        for (Concept analyte : names.analytes()) {
            List<Result> results = course.countedObservations().stream()
                    .filter(each -> each.analyte().identity().equals(analyte.identity())).map(each -> each.reading().result()).toList();
            if (results.isEmpty()) {
                continue;
            }
            int numbers = (int) results.stream().filter(each -> each instanceof Result.Numeric || each instanceof Result.Span
                    || each instanceof Result.Titre || each instanceof Result.Ordinal).count();
            CourseNames.Name name = names.analyte(analyte);
            items.add(new AnalyteItem(analyte.identity(), name.shortName(), name.fullName(), results.size(), numbers));
        }
        return items;
    }
}
