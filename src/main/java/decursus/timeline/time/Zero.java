package decursus.timeline.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Day 0 of a figure. All days of a figure lie on the course's own axis; what is counted is counted from here.
///
/// @param origin the date of day 0 of the course's own axis, null for a course without a calendar; an arbitrary one where the
///                course has no day 0 of its own
/// @param day     where it lies on the course's own axis, a whole day; 0 for the course's own day 0
/// @param known   true when it is certain enough to count from
/// @param name    a few words over its line; null when the line is not drawn
/// @param ref     id of what gives it its name, null where nothing does
/// @param sharp   false when it is only known to the month
/// @param ownName what the course's own day 0 is, null where that is not known
public record Zero(@Nullable LocalDate origin, double day, boolean known, @Nullable String name, @Nullable String ref, boolean sharp,
        @Nullable String ownName) {

    /// The course's own day 0.
    ///
    /// @param known false where no day 0 is known: then nothing is counted and no line is drawn
    public static Zero own(@Nullable LocalDate origin, boolean known, @Nullable String name, @Nullable String ref) {
        return new Zero(origin, 0, known, known ? name : null, ref, true, known ? name : null);
    }

    /// True for the course's own day 0.
    public boolean own() {
        return day == 0 && (ownName == null ? name == null : ownName.equals(name));
    }

    /// A day of the course's own axis, counted from this day 0.
    public double count(double ownDay) {
        return ownDay - day;
    }
}
