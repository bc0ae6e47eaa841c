package decursus.store;

import decursus.domain.course.Course;
import decursus.domain.course.CourseHead;
import decursus.domain.result.Observation;
import decursus.testing.CourseGenerator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Generated courses under ids of the test's choice.
public final class AnyCourse {

    private static final int SEEDS_EACH = 10_000;

    private AnyCourse() {
    }

    /// A course of any content, with the id `case-` and its seed.
    public static Course of(long seed) {
        Course course = CourseGenerator.course(seed);
        return with(course, "case-" + seed, course.observations());
    }

    /// A course that has some of everything, with observations `o0`, `o1` and so on.
    public static Course of(String id, long seed, int observations) {
        Course rich = LongStream.range(seed * SEEDS_EACH, (seed + 1) * SEEDS_EACH).mapToObj(CourseGenerator::course)
                .filter(AnyCourse::hasEverything).findFirst().orElseThrow();
        return with(rich, id, repeated(rich.observations(), observations));
    }

    /// The course with other observations.
    public static Course with(Course course, List<Observation> observations) {
        return with(course, course.head().id(), observations);
    }

    private static Course with(Course course, String id, List<Observation> observations) {
        CourseHead head = course.head();
        return new Course(new CourseHead(id, head.label(), head.nature(), head.citation(), head.abbreviations(), head.notes()),
                course.patient(), course.timeframe(), observations, course.treatments(), course.events(), course.adverseEvents(),
                course.organs());
    }

    private static List<Observation> repeated(List<Observation> from, int times) {
        return IntStream.range(0, times).mapToObj(i -> {
            Observation like = from.get(i % from.size());
            return new Observation("o" + i, like.analyte(), like.time(), like.reading(), like.limits(), like.status(), like.lab(),
                    like.provenance());
        }).toList();
    }

    private static boolean hasEverything(Course course) {
        return course.observations().size() > 5 && !course.events().isEmpty() && !course.organs().isEmpty()
                && course.treatments().stream().anyMatch(each -> !each.phases().isEmpty())
                && course.treatments().stream().anyMatch(each -> !each.administrations().isEmpty())
                && course.adverseEvents().stream().anyMatch(each -> !each.attributed().isEmpty())
                && course.patient().diagnoses().stream().anyMatch(each -> !each.findings().isEmpty())
                && course.timeframe().indexTreatment() != null && !course.head().notes().isEmpty()
                && course.treatments().stream().noneMatch(each -> each.id().startsWith("o"))
                && course.events().stream().noneMatch(each -> each.id().startsWith("o"));
    }
}
