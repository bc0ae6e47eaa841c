package decursus.jobs;

import decursus.domain.course.Course;
import decursus.domain.course.CourseHead;
import decursus.domain.course.Subject;
import org.jspecify.annotations.Nullable;

/// Tells courses of different patients apart. Taking one patient's values for another's is the worst that a change can do.
public final class SamePatient {

    private SamePatient() {
    }

    /// Why two courses can not be of the same patient, as the end of a sentence about the one that is there already; null
    /// when they can.
    public static @Nullable String clash(Course there, Course here) {
        if (there.head().nature() != here.head().nature()) {
            return "is " + word(there.head().nature()) + " there and " + word(here.head().nature()) + " here";
        }
        if (!(there.patient().subject() instanceof Subject.Person old) || !(here.patient().subject() instanceof Subject.Person now)) {
            return there.patient().subject().getClass() == here.patient().subject().getClass() ? null
                    : "is one person on one side and a series on the other";
        }
        if (differ(old.name(), now.name())) {
            return "has another name there";
        }
        if (differ(old.birthDate(), now.birthDate())) {
            return "has another birth date there";
        }
        boolean sexKnown = old.sex() != Subject.Sex.UNKNOWN && now.sex() != Subject.Sex.UNKNOWN;
        return sexKnown && old.sex() != now.sex() ? "has another sex there" : null;
    }

    private static boolean differ(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && !one.equals(other);
    }

    private static String word(CourseHead.Nature nature) {
        return switch (nature) {
            case CLINICAL -> "a record of care";
            case PUBLISHED -> "published";
            case SYNTHETIC -> "synthetic";
        };
    }
}
