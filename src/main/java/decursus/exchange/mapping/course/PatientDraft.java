package decursus.exchange.mapping.course;

import decursus.exchange.mapping.lookup.Setting;
import decursus.domain.course.Event;
import decursus.domain.result.Observation;
import decursus.exchange.Problem;
import decursus.exchange.Problem.Severity;
import decursus.domain.time.TimeNotation;
import decursus.domain.time.TimePoint;
import decursus.exchange.grid.GridRow;
import decursus.exchange.intake.LeftOut;
import decursus.exchange.intake.RefusedRow;
import decursus.exchange.intake.RowKind;
import decursus.exchange.mapping.bound.BoundTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What has been read of one patient so far.
final class PatientDraft {

    /// Where an item comes from.
    record Origin(BoundTable table, GridRow row) {
    }

    /// Rows left out so far, by what they are and why.
    private record Reason(RowKind kind, String text) {
    }

    final Setting setting;
    final PersonDraft person = new PersonDraft();
    /// Identity of the agent that day 0 is counted from; null where none is told.
    @Nullable String index;
    final List<Observation> observations = new ArrayList<>();
    final List<Event> events = new ArrayList<>();
    final List<HarmDraft> harms = new ArrayList<>();
    final List<Order> orders = new ArrayList<>();
    final Map<String, Origin> origins = new HashMap<>();
    final Set<String> doubtful = new HashSet<>();
    final Map<String, Integer> rowsOf = new HashMap<>();
    final List<Problem> problems = new ArrayList<>();
    final List<RefusedRow> refused = new ArrayList<>();
    private final Map<Reason, Integer> left = new LinkedHashMap<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final List<String> made = new ArrayList<>();
    private TimePoint lastTime = new TimePoint.Unknown();
    private String lastWritten = TimeNotation.write(lastTime);
    private boolean done;
    private Origin at;

    PatientDraft(Setting setting, Origin first) {
        this.setting = setting;
        this.at = first;
    }

    /// Begins a row.
    void begin(Origin origin) {
        at = origin;
        done = false;
        made.clear();
    }

    /// Ends a row: it is counted once, whatever was made of it; of a wide row each value is counted.
    void end() {
        if (made.isEmpty() && !done) {
            leave("nothing is filled in");
        }
        if (at.table.kind().wide()) {
            return;
        }
        boolean refusedRow = done;
        for (int i = 0; i < made.size(); i++) {
            if (refusedRow || i > 0) {
                rowsOf.put(made.get(i), 0);
            }
        }
    }

    Origin origin() {
        return at;
    }

    /// Refuses the row; what was made of it before stays and is not counted.
    void refuse(String field, String value, String message) {
        if (!done) {
            refused.add(refusal(at, field, value, message));
        } else {
            problems.add(problem(Severity.ERROR, field, value, message));
        }
        done = true;
    }

    /// Refuses one value of a wide row; the others stay.
    void refuseValue(String field, String value, String message) {
        refused.add(refusal(at, 1, field, value, message));
        done = true;
    }

    /// A refused row of this patient.
    static RefusedRow refusal(Origin origin, String field, String value, String message) {
        return refusal(origin, origin.table.entries(origin.row), field, value, message);
    }

    private static RefusedRow refusal(Origin origin, int entries, String field, String value, String message) {
        return new RefusedRow(kind(origin.table), entries, origin.table.file(), BoundTable.verbatim(origin.row),
                new Problem(Severity.ERROR, origin.table.where(origin.row), field, value, message));
    }

    /// Leaves the row out on purpose.
    void leave(String reason) {
        left.merge(new Reason(kind(at.table), reason), at.table.entries(at.row), Integer::sum);
        done = true;
    }

    /// The row says something of an item that is made of several rows, or of the person.
    void used() {
        done = true;
    }

    /// Something that a person should look at in an item that is in.
    void doubt(String id, String field, String value, String message) {
        doubtful.add(id);
        problems.add(problem(Severity.WARNING, field, value, message));
    }

    /// As [#doubt], told once for the patient however many items it is about.
    void doubtOnce(String id, String field, String value, String message) {
        doubtful.add(id);
        if (told.add(message)) {
            problems.add(problem(Severity.WARNING, field, value, message));
        }
    }

    /// Something that a person may not expect, told once.
    void noteOnce(String field, String value, String message) {
        if (told.add(message)) {
            problems.add(problem(Severity.NOTE, field, value, message));
        }
    }

    private Problem problem(Severity severity, String field, String value, String message) {
        return new Problem(severity, at.table.where(at.row), field, value, message);
    }

    /// An id that no other item of this patient has: the base itself, or the base with a running number.
    String id(String base) {
        int number = ids.merge(base, 1, Integer::sum);
        return number == 1 ? base : id(base + "." + number);
    }

    /// A time as an id holds it. Rows that stand together share theirs.
    String written(TimePoint time) {
        if (!time.equals(lastTime)) {
            lastTime = time;
            lastWritten = TimeNotation.write(time);
        }
        return lastWritten;
    }

    /// Takes an item of the present row down.
    void make(String id) {
        made.add(id);
        origins.put(id, at);
    }

    List<LeftOut> left() {
        List<LeftOut> all = new ArrayList<>();
        left.forEach((reason, count) -> all.add(new LeftOut(reason.kind, reason.text, count)));
        return all;
    }

    /// What the rows of a table tell of.
    static RowKind kind(BoundTable table) {
        return switch (table.kind()) {
            case RESULTS, RESULTS_BY_ANALYTE, RESULTS_BY_TIME -> RowKind.OBSERVATION;
            case TREATMENTS -> RowKind.TREATMENT;
            case EVENTS, ADVERSE_EVENTS -> RowKind.EVENT;
            case PATIENTS -> RowKind.PATIENT;
            case IGNORED -> RowKind.OTHER;
        };
    }
}
