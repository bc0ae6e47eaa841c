package decursus.assess.exposure;

import decursus.assess.names.CourseNames;
import decursus.assess.time.Gap;
import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.time.DaySpan;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// All treatments of a course on its axis, prepared once. Treatment lines come first, then the other roles, each by the
/// agent's class and then in the course's order.
public final class Exposures {

    private static final Comparator<Exposure> ORDER = Comparator
            .comparing((Exposure each) -> !each.treatment().role().isLine()).thenComparing(each -> each.treatment().role())
            .thenComparing(Exposure::group);

    private final List<Exposure> all;

    private Exposures(List<Exposure> all) {
        this.all = all;
    }

    /// Lays out a course's treatments.
    public static Exposures of(Course course, DayZero dayZero, Catalog catalog) {
        DaySpan lastContact = lastContact(course, dayZero).orElse(null);
        CourseNames names = new CourseNames(course, catalog);
        return new Exposures(course.treatments().stream()
                .map(each -> Exposure.of(each, dayZero.axis(), lastContact, names, catalog)).sorted(ORDER).toList());
    }

    /// Whole days of the last contact; empty where the course names none or leaves it open.
    public static Optional<DaySpan> lastContact(Course course, DayZero dayZero) {
        return Optional.ofNullable(course.timeframe().cutOff()).map(dayZero.axis()::span).filter(DaySpan::bounded).map(Gap::wholeDays);
    }

    /// All of them, in order.
    public List<Exposure> all() {
        return all;
    }

    /// Those that were going on, were given lately or may have been, on a day; without those that have no place in time.
    public List<TreatmentAt> on(long day) {
        return all.stream().filter(each -> !each.dateless())
                .flatMap(each -> each.on(day).map(standing -> TreatmentAt.of(each, standing, day)).stream()).toList();
    }

    /// Those that have no place in time and were not certainly given only after a day.
    public List<Exposure> dateless(long day) {
        return all.stream().filter(Exposure::dateless).filter(each -> !each.certainlyAfter(day)).toList();
    }

    /// Those that were going on or in effect at some time from one stretch of days to another, both included, or may have
    /// been; all or, where the days themselves are open, none.
    public List<During> during(DaySpan from, DaySpan to) {
        if (!from.bounded() || !to.bounded()) {
            return List.of();
        }
        DaySpan one = Gap.wholeDays(from);
        DaySpan other = Gap.wholeDays(to);
        return all.stream().filter(each -> !each.dateless()).flatMap(each -> During.of(each, one, other).stream()).toList();
    }
}
