package decursus.jobs.viewing;

import decursus.assess.names.CourseNames;
import decursus.assess.reading.AtTime;
import decursus.assess.time.Gap;
import decursus.catalog.Catalog;
import decursus.domain.Concept;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.course.Event;
import decursus.domain.result.Result;
import decursus.domain.time.DaySpan;
import decursus.domain.time.Period;
import decursus.domain.time.TimePoint;
import decursus.domain.treatment.AdverseEvent;
import decursus.domain.treatment.Treatment;
import decursus.jobs.Courses;
import decursus.jobs.viewing.OpenedCourse.AnalyteItem;
import decursus.jobs.viewing.OpenedCourse.DayZeroItem;
import decursus.privacy.Disclosure;
import decursus.privacy.Gate;
import decursus.privacy.Profile;
import decursus.privacy.Release;
import decursus.view.DayZeroChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Opens one course of a store for looking at. The course passes the privacy gate before anything is made of it.
public final class OpenCourse {

    private final Courses courses;
    private final Catalog catalog;
    private final Locale language;

    /// Opens courses of a store, with menus in a language.
    public OpenCourse(Courses courses, Catalog catalog, Locale language) {
        this.courses = courses;
        this.catalog = catalog;
        this.language = language;
    }

    /// A course, found by the id that is shown of it.
    ///
    /// @throws decursus.jobs.JobRefused when the store has no such course or it can not be read
    public OpenedCourse open(String id, Disclosure disclosure) {
        return open(courses.find(id, disclosure), courses.profile(disclosure), catalog, language);
    }

    /// A course that came from elsewhere.
    public static OpenedCourse open(Course course, Profile profile, Catalog catalog, Locale language) {
        Course released = Gate.release(course, profile);
        DayZero dayZero = DayZero.of(released);
        return new OpenedCourse(released, profile, dayZero, AtTime.of(released, dayZero, catalog), analytes(released, catalog),
                dayZeros(released, dayZero, new CourseNames(released, catalog), new Wording(language, dayZero)), Release.title(released),
                Release.fileStem(released));
    }

    /// Only what counts: a curve of results that were excluded would be empty.
    private static List<AnalyteItem> analytes(Course course, Catalog catalog) {
        CourseNames names = new CourseNames(course, catalog);
        List<AnalyteItem> items = new ArrayList<>();
        for (Concept analyte : names.analytes()) {
            List<Result> results = course.countedObservations().stream()
                    .filter(each -> each.analyte().identity().equals(analyte.identity())).map(each -> each.reading().result()).toList();
            if (results.isEmpty()) {
                continue;
            }
            int numbers = (int) results.stream().filter(each -> each instanceof Result.Numeric || each instanceof Result.Span
                    || each instanceof Result.Titre || each instanceof Result.Ordinal).count();
            CourseNames.Name name = names.analyte(analyte);
            items.add(new AnalyteItem(analyte.identity(), name.shortName(), name.fullName(), results.size(), numbers));
        }
        return items;
    }

    /// Only what is known to the day can be day 0.
    private static List<DayZeroItem> dayZeros(Course course, DayZero dayZero, CourseNames names, Wording words) {
        List<DayZeroItem> items = new ArrayList<>();
        String own = course.timeframe().dayZeroLabel();
        String index = course.indexTreatment().map(each -> names.agent(each.agent()).shortName()).orElse(words.word("dayZero.own"));
        items.add(new DayZeroItem(null, Objects.requireNonNullElse(own, index), ""));
        Sharp sharp = new Sharp(dayZero, words);
        for (Treatment each : course.treatments()) {
            addTreatment(each, names.agent(each.agent()).shortName(), sharp, items);
        }
        for (Event each : course.events()) {
            sharp.add(new DayZeroChoice.OfEvent(each.id()), each.title(), each.period(), items);
        }
        for (AdverseEvent each : course.adverseEvents()) {
            sharp.add(new DayZeroChoice.OfAdverseEvent(each.id()), each.name(), each.period(), items);
        }
        return items;
    }

    private static void addTreatment(Treatment treatment, String name, Sharp sharp, List<DayZeroItem> items) {
        treatment.phases().stream().map(phase -> phase.period()).filter(period -> sharp.isDay(period)).findFirst()
                .ifPresent(period -> sharp.add(new DayZeroChoice.TreatmentStart(treatment.id()),
                        sharp.words.word("dayZero.start", name), period, items));
        int givings = treatment.administrations().size();
        for (int i = 0; i < givings; i++) {
            Period given = Period.at(treatment.administrations().get(i).time());
            sharp.add(new DayZeroChoice.Giving(treatment.id(), i + 1), givings == 1 ? name
                    : sharp.words.word("dayZero.giving", name, i + 1, givings), given, items);
        }
    }

    /// Keeps what begins on one certain day.
    private record Sharp(DayZero dayZero, Wording words) {

        boolean isDay(Period period) {
            return period.start() instanceof Period.Start.At at && oneDay(at.time());
        }

        private boolean oneDay(TimePoint time) {
            DaySpan days = Gap.wholeDays(dayZero.axis().span(time));
            boolean about = time instanceof TimePoint.Calendar calendar && calendar.approximate();
            return days.length() == 1 && !about;
        }

        void add(DayZeroChoice choice, String name, Period period, List<DayZeroItem> items) {
            if (period.start() instanceof Period.Start.At at && oneDay(at.time())) {
                long day = Gap.dayOf(Gap.wholeDays(dayZero.axis().span(at.time())).middle());
                items.add(new DayZeroItem(choice, name, words.position(day)));
            }
        }
    }
}
