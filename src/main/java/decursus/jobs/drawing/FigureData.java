package decursus.jobs.drawing;

import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.course.Event;
import decursus.domain.result.Comparator;
import decursus.domain.result.Observation;
import decursus.domain.treatment.Administration;
import decursus.domain.treatment.AdverseEvent;
import decursus.domain.treatment.Grade;
import decursus.domain.treatment.Phase;
import decursus.domain.treatment.Treatment;
import decursus.exchange.table.Cell;
import decursus.exchange.table.CsvTable;
import decursus.figure.Mark;
import decursus.timeline.Placed;
import decursus.timeline.series.Series;
import decursus.timeline.series.SeriesPoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// The data behind a figure: one row for every result, phase of a treatment, single giving and event that has a mark in it,
/// and no other. What was reported stands beside what is drawn, and each time as precisely as it was reported.
final class FigureData {

    private static final List<String> HEAD = List.of("case", "kind", "id", "name", "key", "reported", "reported_unit", "comparator",
            "drawn_low", "drawn_high", "drawn_unit", "dose", "dose_unit", "start", "end", "earliest_day", "latest_day",
            "drawn_as", "source");

    private static final String MULTIPLES = "× ULN";

    private final Course course;
    private final DataTime time;
    private final Map<String, SortedSet<String>> roles = new LinkedHashMap<>();
    private final Map<String, Drawn> drawn = new HashMap<>();
    private final List<List<Cell>> rows = new ArrayList<>();

    /// A result as its curve draws it.
    private record Drawn(SeriesPoint.Value value, String unit) {}

    private FigureData(Course course, Placed placed) {
        this.course = course;
        this.time = new DataTime(DayZero.of(course).axis(), placed.zero());
        collect(placed.figure().marks());
        for (Series series : placed.series()) {
            String unit = series.ofLimits() ? MULTIPLES : series.unit() == null ? "" : series.unit();
            series.points().forEach(point -> drawn.putIfAbsent(point.id(), new Drawn(point.value(), unit)));
        }
    }

    /// The table of a figure.
    ///
    /// @param course as it was released for the figure
    static CsvTable of(Course course, Placed placed) {
        return new FigureData(course, placed).table();
    }

    /// Labels count too: a word among the results is drawn as one.
    private void collect(List<Mark> marks) {
        for (Mark mark : marks) {
            String ref = mark.id().ref();
            if (ref != null) {
                roles.computeIfAbsent(ref, _ -> new TreeSet<>()).add(mark.id().role());
            }
            if (mark instanceof Mark.Group group) {
                collect(group.marks());
            }
        }
    }

    private CsvTable table() {
        course.observations().stream().filter(each -> roles.containsKey(each.id())).forEach(this::result);
        course.treatments().stream().filter(each -> roles.containsKey(each.id())).forEach(this::treatment);
        course.events().stream().filter(each -> roles.containsKey(each.id())).forEach(this::event);
        course.adverseEvents().stream().filter(each -> roles.containsKey(each.id())).forEach(this::adverseEvent);
        return new CsvTable(HEAD, rows);
    }

    private void result(Observation each) {
        DataRow row = row(DataRow.Kind.RESULT, each.id(), each.analyte().name(), each.analyte().identity())
                .reported(each.reading().verbatim(), each.reading().unit()).time(time.point(each.time()))
                .source(DataSource.words(each.provenance()));
        Drawn value = drawn.get(each.id());
        if (value != null) {
            switch (value.value()) {
                case SeriesPoint.Value.Number number -> row.drawn(sign(number.comparator()), number.value(), number.value(), value.unit());
                case SeriesPoint.Value.Span span -> row.drawn("", span.low(), span.high(), value.unit());
                case SeriesPoint.Value.Word _, SeriesPoint.Value.NotDone _ -> { }
            }
        }
        rows.add(row.cells());
    }

    private static String sign(Comparator comparator) {
        return comparator == Comparator.EQUAL ? "" : comparator.sign();
    }

    private void treatment(Treatment each) {
        String source = DataSource.words(each.provenance());
        for (Phase phase : each.phases()) {
            DataRow row = row(DataRow.Kind.TREATMENT_PHASE, each.id(), each.agent().name(), each.agent().identity())
                    .reported(phase.verbatim(), null).time(time.period(phase.period())).source(source);
            rows.add(row.dose(phase.dose()).cells());
        }
        for (Administration giving : each.administrations()) {
            DataRow row = row(DataRow.Kind.GIVING, each.id(), each.agent().name(), each.agent().identity())
                    .reported(giving.verbatim(), null).time(time.point(giving.time())).source(source);
            rows.add(row.dose(giving.dose()).cells());
        }
    }

    private void event(Event each) {
        rows.add(row(DataRow.Kind.EVENT, each.id(), each.title(), "").reported(each.finding(), null).time(time.period(each.period()))
                .source(DataSource.words(each.provenance())).cells());
    }

    private void adverseEvent(AdverseEvent each) {
        DataRow row = row(DataRow.Kind.ADVERSE_EVENT, each.id(), each.name(), "").time(time.period(each.period()))
                .source(DataSource.words(each.provenance()));
        Grade grade = each.grade();
        if (grade != null) {
            row.reported(grade.text(), grade.system());
        }
        rows.add(row.cells());
    }

    private DataRow row(DataRow.Kind kind, String id, String name, String key) {
        return new DataRow(kind, course.head().id(), id, name, key, String.join(" ", roles.getOrDefault(id, new TreeSet<>())));
    }
}
