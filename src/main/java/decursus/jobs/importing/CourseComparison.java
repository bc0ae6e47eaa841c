package decursus.jobs.importing;

import decursus.domain.course.Course;
import decursus.domain.result.Observation;
import decursus.jobs.SamePatient;
import decursus.domain.treatment.Treatment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What taking a course in would change in the store.
///
/// @param before   the course that the store holds under the same id, null where it holds none
/// @param after    the course that is read
/// @param doubtful paths of the rows that a person should look at: `observations[3]`
record CourseComparison(@Nullable Course before, Course after, Set<String> doubtful) {

    Tally observations() {
        return tally("observations", before == null ? List.of() : before.observations(), after.observations(), Observation::id);
    }

    Tally treatments() {
        return tally("treatments", before == null ? List.of() : before.treatments(), after.treatments(), Treatment::id);
    }

    Tally events() {
        return tally("events", before == null ? List.of() : before.events(), after.events(), each -> each.id())
                .plus(tally("adverseEvents", before == null ? List.of() : before.adverseEvents(), after.adverseEvents(),
                        each -> each.id()))
                .plus(tally("organs", before == null ? List.of() : before.organs(), after.organs(), each -> each.id()));
    }

    private <T> Tally tally(String list, List<T> old, List<T> now, Function<T, String> id) {
        Map<String, T> known = new HashMap<>();
        old.forEach(item -> known.put(id.apply(item), item));
        int imported = 0;
        int updated = 0;
        int unchanged = 0;
        int odd = 0;
        for (int i = 0; i < now.size(); i++) {
            T item = now.get(i);
            T stored = known.get(id.apply(item));
            if (doubtful.contains(list + "[" + i + "]")) {
                odd++;
            } else if (stored == null) {
                imported++;
            } else if (stored.equals(item)) {
                unchanged++;
            } else {
                updated++;
            }
        }
        return new Tally(now.size(), imported, updated, unchanged, 0, odd, 0);
    }

    /// True when the store holds something else under that id, or nothing.
    boolean changes() {
        return !after.equals(before);
    }

    /// Number of rows that the store holds and the file no longer does.
    long removed() {
        if (before == null) {
            return 0;
        }
        Set<String> kept = ids(after);
        return ids(before).stream().filter(id -> !kept.contains(id)).count();
    }

    private static Set<String> ids(Course course) {
        Stream<String> first = Stream.concat(course.observations().stream().map(Observation::id),
                course.treatments().stream().map(Treatment::id));
        Stream<String> second = Stream.concat(course.events().stream().map(each -> each.id()),
                course.adverseEvents().stream().map(each -> each.id()));
        return Stream.of(first, second, course.organs().stream().map(each -> each.id())).flatMap(each -> each)
                .collect(Collectors.toSet());
    }

    /// Why the two can not be the same patient, as one sentence; null when they can. Taking one patient's values for
    /// another's is the worst that an import can do.
    @Nullable String stranger() {
        if (before == null) {
            return null;
        }
        String clash = SamePatient.clash(before, after);
        return clash == null ? null : clash(clash);
    }

    private String clash(String how) {
        return "the store holds the id \"" + after.head().id() + "\" for another patient, who " + how
                + ": give this course an id of its own, or correct the file";
    }
}
