package decursus.jobs.viewing;

import decursus.assess.glance.Glance;
import decursus.assess.glance.Glances;
import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.jobs.CourseRow;
import decursus.jobs.Courses;
import decursus.jobs.NamedPerson;
import decursus.privacy.Disclosure;
import decursus.privacy.Gate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The rows of a store's list: all at once from the summary, and each row's glance only when it is asked for.
public final class CohortRows {

    private final Courses courses;
    private final Catalog catalog;
    private final Disclosure disclosure;
    private final Locale language;

    /// What a row shows once its course was read.
    ///
    /// @param words     second line and chips
    /// @param sparkline the leading analyte's curve, null below three dated numbers
    public record RowGlance(GlanceWords.Row words, Glance.@Nullable Sparkline sparkline) {
    }

    /// Rows of a store.
    ///
    /// @param disclosure how records of care are shown
    public CohortRows(Courses courses, Catalog catalog, Disclosure disclosure, Locale language) {
        this.courses = courses;
        this.catalog = catalog;
        this.disclosure = disclosure;
        this.language = language;
    }

    /// All rows, by label.
    public List<CourseRow> rows() {
        return courses.rows(disclosure);
    }

    /// The patients' names by the id that a row shows: none while de-identified.
    public Map<String, NamedPerson> people() {
        return courses.people(disclosure);
    }

    /// The glance of a row. Reads the whole course: for the rows in sight only, off the window's thread.
    ///
    /// @param id as the row shows it
    /// @throws decursus.jobs.JobRefused when the course can not be read, in one sentence
    public RowGlance glance(String id) {
        Course released = Gate.release(courses.find(id, disclosure), courses.profile(disclosure));
        DayZero dayZero = DayZero.of(released);
        Glance glance = Glances.of(released, dayZero, catalog);
        return new RowGlance(new GlanceWords(new Wording(language, dayZero)).of(glance), glance.sparkline());
    }
}
