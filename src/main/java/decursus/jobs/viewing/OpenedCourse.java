package decursus.jobs.viewing;

import decursus.assess.reading.AtTime;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.privacy.Profile;
import java.util.List;

/// A released course with what a window needs beside it. Nothing in it can be traced further than its profile allows.
///
/// @param course   as released
/// @param profile  what it was released by
/// @param dayZero  the course's own day 0
/// @param reader   what holds on a day
/// @param analytes for menus: creatine kinase first, then in the catalogue's order, then in the course's own
/// @param title    for a title bar, a window list and a tab
/// @param fileStem for the name of a file that is made from it
public record OpenedCourse(Course course, Profile profile, DayZero dayZero, AtTime reader, List<AnalyteItem> analytes,
        String title, String fileStem) {

    /// An analyte for a menu.
    ///
    /// @param identity key or name, as a view takes it
    /// @param results  number of results of any kind that count, at least one
    /// @param numbers  number of exact or bounded numbers among them: a curve needs some
    public record AnalyteItem(String identity, String shortName, String label, int results, int numbers) {
    }

    public OpenedCourse {
        analytes = List.copyOf(analytes);
    }
}
