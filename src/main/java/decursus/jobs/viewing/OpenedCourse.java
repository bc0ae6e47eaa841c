package decursus.jobs.viewing;

import decursus.assess.reading.AtTime;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.privacy.Profile;
import decursus.view.DayZeroChoice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A released course with what a window needs beside it. Nothing in it can be traced further than its profile allows.
///
/// @param course   as released
/// @param profile  what it was released by
/// @param dayZero  the course's own day 0
/// @param reader   what holds on a day
/// @param analytes for menus: creatine kinase first, then in the catalogue's order, then in the course's own
/// @param dayZeros for menus: what time can be counted from, the course's own first
/// @param title    for a title bar, a window list and a tab
/// @param fileStem for the name of a file that is made from it
public record OpenedCourse(Course course, Profile profile, DayZero dayZero, AtTime reader, List<AnalyteItem> analytes,
        List<DayZeroItem> dayZeros, String title, String fileStem) {

    /// An analyte for a menu.
    ///
    /// @param identity key or name, as a view takes it
    /// @param results  number of results of any kind that count, at least one
    /// @param numbers  number of exact or bounded numbers among them: a curve needs some
    public record AnalyteItem(String identity, String shortName, String label, int results, int numbers) {
    }

    /// What time can be counted from.
    ///
    /// @param choice as a view takes it; null for the course's own
    /// @param name   "CD19 CAR-T", "RTX, giving 2 of 4"
    /// @param when   "day −766", or a date where the course has one; empty for the course's own
    public record DayZeroItem(@Nullable DayZeroChoice choice, String name, String when) {
    }

    public OpenedCourse {
        analytes = List.copyOf(analytes);
        dayZeros = List.copyOf(dayZeros);
    }
}
