package decursus.jobs;

import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.domain.course.CourseHead;
import decursus.domain.time.DaySpan;
import decursus.domain.time.TimeNotation;
import decursus.domain.time.TimePoint;
import decursus.exchange.notation.Spelling;
import decursus.privacy.Disclosure;
import decursus.privacy.Gate;
import decursus.privacy.Profile;
import decursus.privacy.Release;
import decursus.store.Access;
import decursus.store.CourseSummary;
import decursus.store.CourseUnreadableException;
import decursus.store.Store;
import decursus.store.row.course.EdgesRow;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The courses of one store as they may leave it. A record of care is found by its id and by its pseudonym.
/// Not for several threads at once.
public final class Courses implements AutoCloseable {

    private static final int MOST_NEAR = 3;
    /// A day reaches half a day to each side of its middle.
    private static final double HALF_A_DAY = 0.5;

    private final Store store;
    private final boolean owned;
    private final Profile strict;

    private Courses(Store store, boolean owned) {
        this.store = store;
        this.owned = owned;
        this.strict = Privacy.of(store.secret(), Catalog.bundled());
    }

    /// Opens a store for reading.
    ///
    /// @throws decursus.store.StoreRefusedException when there is none or it can not be read
    public static Courses open(Path file) {
        return new Courses(Store.open(file, Access.READ_ONLY), true);
    }

    /// The courses of a store that is open already, and stays open when they are closed.
    public static Courses of(Store store) {
        return new Courses(store, false);
    }

    /// The courses of a store that is open already; closing them closes it.
    public static Courses over(Store store) {
        return new Courses(store, true);
    }

    /// The profile that de-identifies this store's courses, or shows them as they are.
    public Profile profile(Disclosure disclosure) {
        return strict.with(disclosure);
    }

    /// A course, found by id or pseudonym.
    ///
    /// @param disclosure how near matches are named where there is no such course
    /// @throws JobRefused naming near matches when the store has none, or when what it has can not be read
    public Course find(String id, Disclosure disclosure) {
        List<CourseSummary> all = store.list();
        Optional<CourseSummary> found = all.stream().filter(each -> each.id().equals(id)).findFirst()
                .or(() -> all.stream().filter(each -> clinical(each) && strict.pseudonyms().id(each.id()).equals(id)).findFirst());
        return found.flatMap(each -> read(each, disclosure)).orElseThrow(() -> new JobRefused(unknown(id, all, disclosure)));
    }

    /// What can not be read is quoted only where the course hides nobody.
    private Optional<Course> read(CourseSummary each, Disclosure disclosure) {
        try {
            return store.course(each.id());
        } catch (CourseUnreadableException e) {
            if (shownId(each, disclosure).equals(each.id())) {
                throw new JobRefused(String.valueOf(e.getMessage()), e);
            }
            throw new JobRefused("the course " + shownId(each, disclosure)
                    + " can not be read: \"decursus check --identified\" says what is wrong with it");
        }
    }

    private String unknown(String id, List<CourseSummary> all, Disclosure disclosure) {
        List<String> shown = all.stream().map(each -> shownId(each, disclosure)).sorted().toList();
        String near = near(id, shown);
        String start = "The store has no course \"" + id + "\"";
        return shown.isEmpty() ? start + ", it is empty: import a case file first."
                : near.isEmpty() ? start + ": \"decursus list\" names those that it has."
                : start + "; the nearest ids are " + near + ".";
    }

    private static String near(String id, List<String> shown) {
        List<String> near = new ArrayList<>();
        List<String> left = new ArrayList<>(shown);
        Optional<String> next = Spelling.nearest(id, left);
        while (next.isPresent() && near.size() < MOST_NEAR) {
            near.add(next.get());
            left.remove(next.get());
            next = Spelling.nearest(id, left);
        }
        left.stream().filter(each -> !id.isEmpty() && (each.contains(id) || id.contains(each))).limit(MOST_NEAR - (long) near.size())
                .forEach(near::add);
        return String.join(", ", near);
    }

    private String shownId(CourseSummary summary, Disclosure disclosure) {
        return clinical(summary) && disclosure == Disclosure.DEIDENTIFIED ? strict.pseudonyms().id(summary.id()) : summary.id();
    }

    private static boolean clinical(CourseSummary summary) {
        return summary.nature() == CourseHead.Nature.CLINICAL;
    }

    /// A row for each course, by the label that is shown, from the summary alone: no course is read.
    public List<CourseRow> rows(Disclosure disclosure) {
        return store.list().stream().map(each -> row(each, disclosure))
                .sorted(Comparator.comparing(CourseRow::label).thenComparing(CourseRow::id)).toList();
    }

    /// Whom the courses name, by the course's id, from the summary's table alone: nobody while de-identified.
    public Map<String, NamedPerson> people(Disclosure disclosure) {
        if (disclosure != Disclosure.IDENTIFIED) {
            return Map.of();
        }
        Map<String, NamedPerson> people = new HashMap<>();
        store.people().forEach((id, row) -> people.put(id, new NamedPerson(row.personName(), date(row.birthDate()))));
        return people;
    }

    /// A date that can not be read is told where the course is opened; it does not keep the others out of the list.
    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    private CourseRow row(CourseSummary each, Disclosure disclosure) {
        boolean hidden = clinical(each) && disclosure == Disclosure.DEIDENTIFIED;
        return new CourseRow(shownId(each, disclosure), hidden ? strict.pseudonyms().label(each.id()) : each.label(), each.nature(),
                each.observations(), each.treatments(), each.events(), spanDays(each.from(), each.to()));
    }

    /// The summary holds ISO dates or day numbers; only their distance is told.
    private static @Nullable Long spanDays(@Nullable String from, @Nullable String to) {
        if (from == null || to == null) {
            return null;
        }
        return from.matches("-?\\d+") ? Long.parseLong(to) - Long.parseLong(from)
                : ChronoUnit.DAYS.between(LocalDate.parse(from), LocalDate.parse(to));
    }

    /// One line for each course, by the id that is shown. It reads one small table. A course that was last written by an older
    /// Decursus is read as a whole, and does not keep the others out where it can not be.
    public Listing list(Disclosure disclosure) {
        List<ListedCourse> listed = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        Map<String, EdgesRow> edges = store.edges();
        for (CourseSummary each : store.list()) {
            EdgesRow known = edges.get(each.id());
            if (known != null) {
                listed.add(listed(each, known, disclosure));
                continue;
            }
            try {
                listed(each, disclosure).ifPresent(listed::add);
            } catch (JobRefused refused) {
                unreadable.add(String.valueOf(refused.getMessage()));
            }
        }
        listed.sort(Comparator.comparing(ListedCourse::id));
        return new Listing(listed, unreadable);
    }

    /// The courses of a store.
    ///
    /// @param courses    by the id that is shown
    /// @param unreadable one sentence for each course that can not be read
    public record Listing(List<ListedCourse> courses, List<String> unreadable) {
        public Listing {
            courses = List.copyOf(courses);
            unreadable = unreadable.stream().sorted().toList();
        }
    }

    private ListedCourse listed(CourseSummary each, EdgesRow edges, Disclosure disclosure) {
        if (!clinical(each) || disclosure == Disclosure.IDENTIFIED) {
            return new ListedCourse(each.id(), each.label(), each.observations(), each.treatments(), each.events(),
                    edge(each.from(), edges.firstTime()), edge(each.to(), edges.lastTime()));
        }
        return new ListedCourse(strict.pseudonyms().id(each.id()), strict.pseudonyms().label(each.id()), each.observations(),
                each.treatments(), each.events(), edge(edges.countedFirst(), edges.countedFirstTime()),
                edge(edges.countedLast(), edges.countedLastTime()));
    }

    private static ListedCourse.@Nullable Edge edge(@Nullable String day, @Nullable String written) {
        return day == null ? null : new ListedCourse.Edge(day, written == null ? day : written);
    }

    private Optional<ListedCourse> listed(CourseSummary each, Disclosure disclosure) {
        if (!clinical(each) || disclosure == Disclosure.IDENTIFIED) {
            return read(each, disclosure).map(course -> new ListedCourse(each.id(), each.label(), each.observations(), each.treatments(),
                    each.events(), edge(each.from(), Release.first(course)), edge(each.to(), Release.last(course))));
        }
        return read(each, disclosure).map(course -> listed(each, Gate.release(course, profile(disclosure))));
    }

    private static ListedCourse listed(CourseSummary each, Course released) {
        Optional<DaySpan> days = Release.stretch(released);
        return new ListedCourse(released.head().id(), released.head().label(), each.observations(), each.treatments(), each.events(),
                edge(days.map(span -> day(span.earliest() + HALF_A_DAY)).orElse(null), Release.first(released)),
                edge(days.map(span -> day(span.latest() - HALF_A_DAY)).orElse(null), Release.last(released)));
    }

    private static ListedCourse.@Nullable Edge edge(@Nullable String day, Optional<TimePoint> time) {
        return edge(day, time.map(TimeNotation::write).orElse(null));
    }

    private static String day(double position) {
        return Long.toString(Math.round(position));
    }

    @Override
    public void close() {
        if (owned) {
            store.close();
        }
    }
}
