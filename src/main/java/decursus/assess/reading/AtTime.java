package decursus.assess.reading;

import decursus.assess.exposure.Exposures;
import decursus.assess.exposure.Stretch;
import decursus.assess.limit.UpperLimit;
import decursus.assess.names.CourseNames;
import decursus.assess.time.Gap;
import decursus.catalog.AnalyteEntry;
import decursus.catalog.Catalog;
import decursus.domain.Concept;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.course.Event;
import decursus.domain.course.OrganStatus;
import decursus.domain.result.Observation;
import decursus.domain.result.Result;
import decursus.domain.time.DaySpan;
import decursus.domain.time.Period;
import decursus.domain.time.TimeAxis;
import decursus.domain.treatment.AdverseEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads what holds on a day. Prepared once for a course, then asked for each day under the pointer. Immutable.
public final class AtTime {

    /// Days after which a result is old where the catalogue names no longest distance for its analyte.
    public static final int OLD_AFTER = 365;

    private static final double HALF_DAY = 0.5;

    /// An analyte with its results.
    private record Row(Concept analyte, CourseNames.Name name, int oldAfter, ResultRow measured, ResultRow notDone) {
    }

    /// A dated item.
    private record Lasting<T>(T item, Stretch stretch) {
    }

    private final Course course;
    private final Catalog catalog;
    private final TimeAxis axis;
    private final Exposures exposures;
    private final List<Row> rows = new ArrayList<>();
    private final List<Lasting<Event>> events;
    private final List<Lasting<AdverseEvent>> adverse;
    private final List<Lasting<OrganStatus>> organs;
    private final double lastContact;

    private AtTime(Course course, DayZero dayZero, Catalog catalog) {
        this.course = course;
        this.catalog = catalog;
        this.axis = dayZero.axis();
        this.exposures = Exposures.of(course, dayZero, catalog);
        DaySpan contact = Exposures.lastContact(course, dayZero).orElse(null);
        this.lastContact = contact == null ? Double.POSITIVE_INFINITY : contact.latest();
        this.events = lasting(course.events(), Event::period, contact);
        this.adverse = lasting(course.adverseEvents(), each -> each.period(), contact);
        this.organs = lasting(course.organs(), each -> each.period(), contact);
        addRows();
    }

    /// Prepares a released course.
    public static AtTime of(Course released, DayZero dayZero, Catalog catalog) {
        return new AtTime(released, dayZero, catalog);
    }

    /// What holds on the day that a position lies in.
    public static MomentReading read(Course released, DayZero dayZero, double day, Catalog catalog) {
        return of(released, dayZero, catalog).at(day);
    }

    /// The treatments of the course, laid out on its axis.
    public Exposures exposures() {
        return exposures;
    }

    /// What holds on the day that a position lies in, in days from day 0.
    public MomentReading at(double position) {
        long day = Gap.dayOf(position);
        List<AnalyteAt> values = rows.stream().map(row -> at(row, day)).filter(each -> !each.isEmpty()).toList();
        return new MomentReading(day, day - HALF_DAY >= lastContact, values, exposures.on(day), exposures.dateless(day),
                spanning(events, day), spanning(adverse, day), spanning(organs, day));
    }

    private void addRows() {
        CourseNames names = new CourseNames(course, catalog);
        Map<String, List<Observation>> byAnalyte = new LinkedHashMap<>();
        course.countedObservations().forEach(each ->
                byAnalyte.computeIfAbsent(each.analyte().identity(), key -> new ArrayList<>()).add(each));
        for (Concept analyte : names.analytes()) {
            List<Observation> results = byAnalyte.getOrDefault(analyte.identity(), List.of());
            Integer cap = catalog.analyte(analyte.identity()).map(AnalyteEntry::evidence).map(AnalyteEntry.Evidence::gapCapDays)
                    .orElse(null);
            rows.add(new Row(analyte, names.analyte(analyte), cap == null ? OLD_AFTER : cap,
                    new ResultRow(results.stream().filter(each -> !notDone(each)).toList(), axis),
                    new ResultRow(results.stream().filter(AtTime::notDone).toList(), axis)));
        }
    }

    private static boolean notDone(Observation each) {
        return each.reading().result() instanceof Result.NotDone;
    }

    private AnalyteAt at(Row row, long day) {
        double measuredFrom = row.measured().lastBegin(day);
        List<ResultRow.Placed> notDone = row.notDone().last(day).stream().filter(each -> each.days().latest() > measuredFrom).toList();
        return new AnalyteAt(row.analyte(), row.name().shortName(), row.name().fullName(), all(row.measured().last(day), row, day),
                all(notDone, row, day), all(concat(row.measured().perhaps(day), row.notDone().perhaps(day)), row, day),
                all(concat(row.measured().undated(), row.notDone().undated()), row, day), row.oldAfter());
    }

    private static List<ResultRow.Placed> concat(List<ResultRow.Placed> some, List<ResultRow.Placed> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private List<Measured> all(List<ResultRow.Placed> placed, Row row, long day) {
        return placed.stream().map(each -> measured(each, row, day)).toList();
    }

    private Measured measured(ResultRow.Placed placed, Row row, long day) {
        Observation observation = placed.observation();
        Gap before = Gap.between(placed.days(), Gap.day(day));
        Measured.Age age = before.least() > row.oldAfter() ? Measured.Age.OLD
                : before.most() <= row.oldAfter() ? Measured.Age.RECENT : Measured.Age.NOT_KNOWN;
        return new Measured(observation, before, observation.flag(), UpperLimit.of(observation, course.patient().subject(), catalog)
                .flatMap(limit -> limit.multiple(observation.reading().result())).orElse(null), age, misread(placed, row));
    }

    /// Agents that certainly or possibly acted when a result was made and make it unreadable as usual.
    private List<String> misread(ResultRow.Placed placed, Row row) {
        String identity = row.analyte().identity();
        return !placed.days().bounded() || exposures.all().stream().noneMatch(each -> each.suppresses().contains(identity)) ? List.of()
                : exposures.on(Gap.dayOf(placed.days().middle())).stream().filter(each -> each.exposure().suppresses().contains(identity))
                .map(each -> each.exposure().name().shortName()).distinct().toList();
    }

    private <T> List<Lasting<T>> lasting(List<T> items, Function<T, Period> period, @Nullable DaySpan contact) {
        return items.stream().map(each -> new Lasting<>(each, Stretch.of(period.apply(each), axis, contact)))
                .filter(each -> !each.stretch().dateless()).toList();
    }

    private static <T> List<Spanning<T>> spanning(List<Lasting<T>> items, long day) {
        return items.stream().filter(each -> each.stretch().possibleOn(day))
                .map(each -> new Spanning<>(each.item(), each.stretch().doubts(day))).toList();
    }
}
