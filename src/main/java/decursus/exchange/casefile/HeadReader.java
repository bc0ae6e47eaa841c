package decursus.exchange.casefile;

import decursus.domain.course.CourseHead.Citation;
import decursus.domain.course.CourseHead.Nature;
import decursus.domain.course.CourseHead;
import decursus.domain.course.Diagnosis;
import decursus.domain.course.Subject.Age;
import decursus.domain.course.Subject.Body;
import decursus.domain.course.Subject.Sex;
import decursus.domain.course.Subject;
import decursus.domain.course.Timeframe;
import decursus.domain.time.TimeNotation;
import decursus.domain.time.TimePoint;
import decursus.exchange.Problem;
import decursus.exchange.json.Node;
import decursus.exchange.json.ObjectCursor;
import decursus.exchange.json.Spot;
import decursus.exchange.notation.Decimals;
import decursus.exchange.notation.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads what stands above the lists: origin, person, diagnoses and how time is counted.
final class HeadReader {

    private HeadReader() {
    }

    /// Name and origin; null where something of them is faulty, which is then among the findings.
    static @Nullable CourseHead head(ObjectCursor root) {
        List.of("id", "label", "nature").forEach(root::require);
        String id = root.text("id");
        String label = root.text("label");
        Nature nature = root.read("nature", Words.of("nature", Nature.class));
        Citation citation = citation(root);
        Map<String, String> abbreviations = root.textMap("abbreviations");
        List<String> notes = root.texts("notes");
        if (nature == Nature.PUBLISHED && !root.has("citation")) {
            root.findings().error(root.spot(), "citation", "", "the course is published but cites no report: add \"citation\"");
            return null;
        }
        if (id == null || label == null || nature == null || (nature == Nature.PUBLISHED && citation == null)) {
            return null;
        }
        return root.parse("id", id, key -> new CourseHead(key, label, nature, citation, abbreviations, notes));
    }

    private static @Nullable Citation citation(ObjectCursor root) {
        ObjectCursor citation = root.object("citation", "a citation");
        if (citation == null) {
            return null;
        }
        List.of("authors", "title", "journal", "year").forEach(citation::require);
        String authors = citation.text("authors");
        String title = citation.text("title");
        String journal = citation.text("journal");
        Integer year = citation.whole("year");
        String doi = citation.text("doi");
        citation.close();
        return authors == null || title == null || journal == null || year == null ? null
                : citation.make(() -> new Citation(authors, title, journal, year, doi));
    }

    /// Whose course it is; null where something of it is faulty.
    static @Nullable Subject subject(ObjectCursor root) {
        root.require("subject");
        ObjectCursor subject = root.object("subject", "a subject");
        if (subject == null) {
            return null;
        }
        Subject read;
        if (subject.has("series")) {
            Integer size = subject.whole("series");
            read = size == null ? null : subject.parse("series", size.toString(), text -> new Subject.Series(size));
        } else {
            read = person(subject);
        }
        subject.close();
        return read;
    }

    private static @Nullable Subject person(ObjectCursor subject) {
        String name = subject.text("name");
        LocalDate birth = subject.read("birthDate", HeadReader::date);
        Sex sex = subject.read("sex", Words.of("sex", Sex.class));
        Age age = age(subject);
        BigDecimal height = subject.readFigure("heightCm", text -> Decimals.readPositive("height", text));
        BigDecimal weight = subject.readFigure("weightKg", text -> Decimals.readPositive("weight", text));
        String ethnicity = subject.text("ethnicity");
        String country = subject.text("country");
        return subject.make(() -> new Subject.Person(name, birth, sex == null ? Sex.UNKNOWN : sex, age,
                new Body(height, weight, ethnicity, country)));
    }

    private static Age age(ObjectCursor subject) {
        Age age = null;
        if (subject.node("age") instanceof Node.Text) {
            age = subject.read("age", Age.Band::new);
        } else if (subject.whole("age") instanceof Integer years) {
            age = subject.parse("age", years.toString(), text -> new Age.Years(years));
        }
        return age == null ? new Age.NotStated() : age;
    }

    private static LocalDate date(String text) {
        if (TimeNotation.read(text) instanceof TimePoint.OnDate on && !on.approximate()) {
            return on.date();
        }
        throw new IllegalArgumentException("the date \"" + Problem.shown(text) + "\" can not be read: write it as 1980-02-29");
    }

    /// One diagnosis; null where something of it is faulty.
    static @Nullable Diagnosis diagnosis(ObjectCursor root, Node node, Spot spot) {
        ObjectCursor item = ObjectCursor.over(node, spot, root.findings(), "a diagnosis");
        if (item == null) {
            return null;
        }
        item.require("name");
        String name = item.text("name");
        String serotype = item.text("serotype");
        TimePoint since = item.read("since", TimeNotation::read);
        List<String> findings = item.texts("findings");
        item.close();
        return name == null ? null : new Diagnosis(name, serotype, since == null ? new TimePoint.Unknown() : since, findings);
    }

    /// How time is counted; null where something of it is faulty.
    static @Nullable Timeframe timeframe(ObjectCursor root) {
        root.require("time");
        ObjectCursor time = root.object("time", "\"time\"");
        if (time == null) {
            return null;
        }
        time.require("calendar");
        Boolean calendar = time.truth("calendar");
        String index = time.text("indexTreatment");
        String label = time.text("dayZero");
        TimePoint cutOff = time.read("cutOff", TimeNotation::read);
        time.close();
        return calendar == null ? null : new Timeframe(calendar, index, label, cutOff);
    }
}
