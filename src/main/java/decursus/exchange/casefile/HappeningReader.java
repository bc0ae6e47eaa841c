package decursus.exchange.casefile;

import decursus.domain.Provenance;
import decursus.domain.course.Event;
import decursus.domain.course.OrganStatus.Activity;
import decursus.domain.course.OrganStatus.Organ;
import decursus.domain.course.OrganStatus;
import decursus.domain.time.Period.End;
import decursus.domain.time.Period.Start;
import decursus.domain.time.Period;
import decursus.domain.time.TimeNotation;
import decursus.domain.treatment.AdverseEvent;
import decursus.domain.treatment.Grade;
import decursus.exchange.json.Node;
import decursus.exchange.json.ObjectCursor;
import decursus.exchange.json.Spot;
import decursus.exchange.notation.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads events, adverse events and organs over time.
final class HappeningReader {

    private final Context context;

    HappeningReader(Context context) {
        this.context = context;
    }

    /// The event; null where something of it is faulty, which is then among the findings.
    @Nullable Event event(Node node, Spot spot) {
        ObjectCursor item = ObjectCursor.over(node, spot, context.findings(), "an event");
        if (item == null) {
            return null;
        }
        String id = item.text("id");
        item.require("kind");
        item.require("title");
        Event.Kind kind = item.read("kind", Words.of("kind", Event.Kind.class));
        String title = item.text("title");
        Period period = PeriodReader.read(item);
        String finding = item.text("finding");
        String grade = item.text("grade");
        Provenance provenance = ProvenanceReader.read(item, context.source());
        item.close();
        if (kind == null || title == null) {
            return null;
        }
        String key = id != null ? id : context.newId(Words.write(kind) + when(period));
        return new Event(key, kind, title, period, finding, grade, provenance);
    }

    /// The adverse event; null as for [#event].
    @Nullable AdverseEvent adverseEvent(Node node, Spot spot) {
        ObjectCursor item = ObjectCursor.over(node, spot, context.findings(), "an adverse event");
        if (item == null) {
            return null;
        }
        String id = item.text("id");
        item.require("name");
        String name = item.text("name");
        Grade grade = grade(item);
        Period period = PeriodReader.read(item);
        List<String> attributed = item.texts("attributedTo");
        List<String> treatedWith = item.texts("treatedWith");
        String outcome = item.text("outcome");
        Provenance provenance = ProvenanceReader.read(item, context.source());
        item.close();
        if (name == null) {
            return null;
        }
        return new AdverseEvent(id != null ? id : context.newId(name), name, grade, period, attributed, treatedWith, outcome, provenance);
    }

    /// The organ's status; null as for [#event].
    @Nullable OrganStatus organ(Node node, Spot spot) {
        ObjectCursor item = ObjectCursor.over(node, spot, context.findings(), "an organ");
        if (item == null) {
            return null;
        }
        String id = item.text("id");
        item.require("organ");
        item.require("activity");
        Organ organ = item.read("organ", Words.of("organ", Organ.class));
        Activity activity = item.read("activity", Words.of("activity", Activity.class));
        Boolean damage = item.truth("damage");
        Period period = PeriodReader.read(item);
        String verbatim = item.text("verbatim");
        Provenance provenance = ProvenanceReader.read(item, context.source());
        item.close();
        if (organ == null || activity == null) {
            return null;
        }
        String key = id != null ? id : context.newId(Words.write(organ) + when(period));
        return new OrganStatus(key, organ, activity, Boolean.TRUE.equals(damage), period, verbatim, provenance);
    }

    private static @Nullable Grade grade(ObjectCursor item) {
        return switch (item.node("grade")) {
            case null -> null;
            case Node.Figure figure -> {
                Integer value = item.whole("grade");
                yield value == null ? null : item.parse("grade", figure.text(), text -> new Grade(null, value, text));
            }
            case Node.Text text -> item.read("grade", words -> new Grade(null, null, words));
            case Node.Fields fields -> gradeObject(item);
            case Node.Items items -> item.wrongKind("grade", items, "a number, a text or an object {…}");
            case Node.Truth truth -> item.wrongKind("grade", truth, "a number, a text or an object {…}");
            case Node.Nothing nothing -> null;
        };
    }

    private static @Nullable Grade gradeObject(ObjectCursor item) {
        ObjectCursor grade = item.object("grade", "a grade");
        if (grade == null) {
            return null;
        }
        String system = grade.text("system");
        Integer value = grade.whole("value");
        String text = grade.text("text");
        if (!grade.has("value") && !grade.has("text")) {
            grade.findings().error(grade.spot(), "grade", "", "the grade has neither \"value\" nor \"text\": add one of them");
        }
        grade.close();
        String reported = text != null ? text : value == null ? null : String.valueOf(value);
        return reported == null ? null : grade.make(() -> new Grade(system, value, reported));
    }

    /// The time for an id that is made of it: the start or the limits of what is known of it.
    private static String when(Period period) {
        String start = switch (period.start()) {
            case Start.At at -> TimeNotation.write(at.time());
            case Start.RunningBefore before -> "before " + TimeNotation.write(before.limit());
            case Start.Unknown unknown -> "";
        };
        if (!start.isEmpty()) {
            return " " + start;
        }
        return period.end() instanceof End.At at ? " until " + TimeNotation.write(at.time()) : "";
    }
}
