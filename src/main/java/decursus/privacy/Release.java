package decursus.privacy;

import decursus.domain.course.Course;
import decursus.domain.course.CourseHead;
import decursus.domain.course.DayZero;
import decursus.domain.days.CourseTimes;
import decursus.domain.days.NamedTimes;
import decursus.domain.time.DaySpan;
import decursus.domain.time.TimeAxis;
import decursus.domain.time.TimePoint;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// The one maker of file names, titles and metadata. It takes released courses only, so that a name can not come back
/// by the side door.
public final class Release {

    private static final int LONGEST = 100;
    private static final String SYNTHETIC = "synthetic";
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
            "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private Release() {
    }

    /// A file's name for a released course, such as `taubmann-2023-ck-over-therapies.png`: letters, digits, dot, dash and
    /// underline only, at most 100 characters, no name that Windows keeps for devices, no folder. That of an invented course
    /// says so.
    ///
    /// @param what      what is in the file, such as the view's name
    /// @param extension without its dot
    public static String fileName(Course released, String what, String extension) {
        String tail = "-" + safe(what) + "." + safe(extension);
        boolean named = !released.synthetic() || (released.head().id() + what).toLowerCase(Locale.ROOT).contains(SYNTHETIC);
        String stem = fileStem(released) + (named ? "" : "-" + SYNTHETIC);
        return stem.substring(0, Math.min(stem.length(), Math.max(1, LONGEST - tail.length()))) + tail.substring(0,
                Math.min(tail.length(), LONGEST - 1));
    }

    /// The part of a file's name that stands for a released course.
    public static String fileStem(Course released) {
        return safe(released.head().id());
    }

    private static String safe(String text) {
        String plain = text.replaceAll("[^A-Za-z0-9._-]+", "_").replaceAll("\\.{2,}", ".").replaceAll("^[.-]+|[.-]+$", "");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("[.-]+$", "");
        int dot = cut.indexOf('.');
        String device = (dot < 0 ? cut : cut.substring(0, dot)).toLowerCase(Locale.ROOT);
        return cut.isEmpty() ? "course" : RESERVED.contains(device) ? "course-" + cut : cut;
    }

    /// The title of a window or a file: the released label, with the word "synthetic" where the course is invented.
    public static String title(Course released) {
        String label = released.head().label();
        return released.synthetic() && !label.toLowerCase(Locale.ROOT).contains(SYNTHETIC) ? label + " (synthetic)" : label;
    }

    /// The stretch of days that the items of a released course lie in, times open to one side left out; empty where no
    /// item has a time.
    public static Optional<DaySpan> stretch(Course released) {
        TimeAxis axis = DayZero.of(released).axis();
        return CourseTimes.items(released).map(axis::span).filter(DaySpan::bounded).reduce(DaySpan::hull);
    }

    /// A published or invented course has no identity that could be removed, and dates and words of it stay.
    private static String removed(Course released, Profile profile) {
        boolean clinical = released.head().nature() == CourseHead.Nature.CLINICAL;
        return clinical ? profile.identified() ? "no" : "yes"
                : profile.identified() ? "public case, as stored" : "public case, person facts banded";
    }

    /// The first time that an item of a released course names, as precise as it was reported.
    public static Optional<TimePoint> first(Course released) {
        return NamedTimes.of(released).first();
    }

    /// The last time that an item of a released course names.
    public static Optional<TimePoint> last(Course released) {
        return NamedTimes.of(released).last();
    }

    /// What is written into a file beside its picture or its data: by which rules it was made and whether identity was
    /// removed. No clock, no user, no path.
    public static SortedMap<String, String> metadata(Course released, Profile profile) {
        SortedMap<String, String> metadata = new TreeMap<>();
        metadata.put("Software", "Decursus");
        metadata.put("Privacy", profile.words());
        metadata.put("Identity removed", removed(released, profile));
        metadata.put("Nature", released.head().nature().name().toLowerCase(Locale.ROOT));
        return metadata;
    }
}
