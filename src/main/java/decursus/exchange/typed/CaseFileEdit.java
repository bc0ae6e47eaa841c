package decursus.exchange.typed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import decursus.domain.course.Course;
import decursus.domain.course.CourseItems;
import decursus.domain.course.CourseItems.Place;
import decursus.exchange.Problem;
import decursus.exchange.casefile.CaseFileReader;
import decursus.exchange.casefile.CaseFileReading;
import decursus.exchange.casefile.CaseFileWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/// Changes a course by fields of a case file. Every field is read, doubted and refused as in a case file that holds it, with
/// the same sentences; the rest of the course is not touched.
public final class CaseFileEdit {

    private static final String NO_FILE = "typed";

    private final CaseFileReader reader;

    /// Changes as a reader reads them.
    public CaseFileEdit(CaseFileReader reader) {
        this.reader = reader;
    }

    /// Who changes, and when: the source of what is typed without one.
    public record Stamp(String who, Instant when) {
    }

    /// A new course without items.
    public CaseFileReading course(Fragment fields) {
        ObjectNode root = Fragment.JSON.createObjectNode().put("format", CaseFileReader.FORMAT).put("version", CaseFileReader.VERSION);
        fields.into(root);
        return placeless(read(root), "");
    }

    /// The course with a new item, the last one of its list.
    public CaseFileReading add(Course course, CourseItems.Kind kind, Fragment fields, Stamp stamp) {
        ObjectNode root = tree(course);
        ArrayNode list = root.withArray(list(kind));
        ObjectNode item = list.addObject();
        fields.into(item);
        enter(item, fields, stamp);
        return taken(course, new Place(kind, list.size() - 1), read(root));
    }

    /// The course with other fields of an item. It counts as entered by whoever changes it, unless a source is typed: the
    /// history keeps the one it had.
    public CaseFileReading edit(Course course, Place place, Fragment fields, Stamp stamp) {
        ObjectNode root = tree(course);
        ObjectNode item = (ObjectNode) root.withArray(list(place.kind())).get(place.index());
        if (place.kind() == CourseItems.Kind.OBSERVATION && fields.has("value")) {
            // what a value was written as, and what it was called, do not fit another value
            item.remove("verbatim");
        }
        fields.into(item);
        enter(item, fields, stamp);
        return taken(course, place, read(root));
    }

    /// The course with other fields of its head: label, subject, diagnoses, time, notes.
    public CaseFileReading editHead(Course course, Fragment fields) {
        ObjectNode root = tree(course);
        fields.into(root);
        return switch (read(root)) {
            case CaseFileReading.Read read -> placeless(new CaseFileReading.Read(new Course(read.course().head(),
                    read.course().patient(), read.course().timeframe(), course.observations(), course.treatments(), course.events(),
                    course.adverseEvents(), course.organs()), List.of()), "");
            case CaseFileReading.Refused refused -> placeless(refused, "");
        };
    }

    private static void enter(ObjectNode item, Fragment fields, Stamp stamp) {
        if (!fields.has("source")) {
            item.putObject("source").put("enteredBy", stamp.who).put("at", stamp.when.toString());
        }
    }

    private static ObjectNode tree(Course course) {
        try {
            return (ObjectNode) Fragment.JSON.readTree(CaseFileWriter.write(course));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a case file that was written can not be read", e);
        }
    }

    private CaseFileReading read(ObjectNode root) {
        return reader.read(NO_FILE, root.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static CaseFileReading taken(Course course, Place place, CaseFileReading reading) {
        String path = list(place.kind()) + "[" + place.index() + "]";
        return placeless(reading instanceof CaseFileReading.Read read
                ? new CaseFileReading.Read(CourseItems.taking(course, read.course(), place), read.warnings()) : reading, path);
    }

    /// What is typed has no line; doubts about other items are not news.
    private static CaseFileReading placeless(CaseFileReading reading, String path) {
        return switch (reading) {
            case CaseFileReading.Read read -> new CaseFileReading.Read(read.course(), read.warnings().stream()
                    .filter(each -> each.where().startsWith(path)).map(CaseFileEdit::placeless).toList());
            case CaseFileReading.Refused refused -> new CaseFileReading.Refused(refused.problems().stream()
                    .map(CaseFileEdit::placeless).toList());
        };
    }

    private static Problem placeless(Problem problem) {
        return new Problem(problem.severity(), problem.where().replaceFirst(", line .*", ""), problem.field(), problem.value(),
                problem.message());
    }

    private static String list(CourseItems.Kind kind) {
        return switch (kind) {
            case OBSERVATION -> "observations";
            case TREATMENT -> "treatments";
            case EVENT -> "events";
            case ADVERSE_EVENT -> "adverseEvents";
            case ORGAN -> "organs";
        };
    }
}
