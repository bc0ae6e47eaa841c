package decursus.exchange.casefile;

import decursus.domain.Provenance.Source;
import decursus.domain.Provenance;
import decursus.domain.course.Course;
import decursus.domain.course.CourseHead;
import decursus.domain.course.Diagnosis;
import decursus.domain.course.Event;
import decursus.domain.course.OrganStatus;
import decursus.domain.course.Subject;
import decursus.domain.course.Timeframe;
import decursus.domain.result.Observation;
import decursus.domain.time.TimeNotation;
import decursus.domain.time.TimePoint;
import decursus.domain.treatment.AdverseEvent;
import decursus.domain.treatment.Treatment;
import decursus.exchange.json.JsonLines;
import decursus.exchange.notation.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes case files. The same course always gives the same text, and reading the text gives an equal course.
public final class CaseFileWriter {

    private final JsonLines json;
    private final Course course;

    private CaseFileWriter(JsonLines json, Course course) {
        this.json = json;
        this.course = course;
    }

    /// The course as a case file: fields in a fixed order, two spaces for each level, line feeds, nothing that is not known.
    public static String write(Course course) {
        return JsonLines.document(json -> new CaseFileWriter(json, course).whole());
    }

    private void whole() {
        json.text("format", CaseFileReader.FORMAT);
        json.whole("version", CaseFileReader.VERSION);
        CourseHead head = course.head();
        json.text("id", head.id());
        json.text("label", head.label());
        json.text("nature", Words.write(head.nature()));
        if (head.citation() != null) {
            citation(head.citation());
        }
        Source common = commonSource();
        if (common != null) {
            ItemWriter.source(json, common);
        }
        subject(course.patient().subject());
        json.list("diagnoses", course.patient().diagnoses(), this::diagnosis);
        timeframe(course.timeframe());
        if (!head.abbreviations().isEmpty()) {
            json.object("abbreviations", inner -> head.abbreviations().forEach(inner::text));
        }
        json.texts("notes", head.notes());
        new ItemWriter(json, common != null ? common : new Source.NotStated()).lists(course);
    }

    /// The source that all items share; null where they differ or state none.
    private @Nullable Source commonSource() {
        List<Source> sources = Stream.of(
                        course.observations().stream().map(Observation::provenance),
                        course.treatments().stream().map(Treatment::provenance),
                        course.events().stream().map(Event::provenance),
                        course.adverseEvents().stream().map(AdverseEvent::provenance),
                        course.organs().stream().map(OrganStatus::provenance))
                .flatMap(each -> each).map(Provenance::source).distinct().limit(2).toList();
        return sources.size() == 1 && !(sources.getFirst() instanceof Source.NotStated) ? sources.getFirst() : null;
    }

    private void citation(CourseHead.Citation citation) {
        json.object("citation", inner -> {
            inner.text("authors", citation.authors());
            inner.text("title", citation.title());
            inner.text("journal", citation.journal());
            inner.whole("year", citation.year());
            inner.text("doi", citation.doi());
        });
    }

    private void subject(Subject subject) {
        json.object("subject", inner -> {
            switch (subject) {
                case Subject.Series series -> inner.whole("series", series.size());
                case Subject.Person person -> {
                    inner.text("name", person.name());
                    inner.text("birthDate", Objects.toString(person.birthDate(), null));
                    inner.text("sex", Words.write(person.sex()));
                    switch (person.age()) {
                        case Subject.Age.Years years -> inner.whole("age", years.value());
                        case Subject.Age.Band band -> inner.text("age", band.text());
                        case Subject.Age.NotStated notStated -> { }
                    }
                    inner.number("heightCm", person.body().heightCm());
                    inner.number("weightKg", person.body().weightKg());
                    inner.text("ethnicity", person.body().ethnicity());
                    inner.text("country", person.body().country());
                }
            }
        });
    }

    private void diagnosis(Diagnosis diagnosis) {
        json.text("name", diagnosis.name());
        json.text("serotype", diagnosis.serotype());
        if (!(diagnosis.since() instanceof TimePoint.Unknown)) {
            json.text("since", TimeNotation.write(diagnosis.since()));
        }
        json.texts("findings", diagnosis.findings());
    }

    private void timeframe(Timeframe timeframe) {
        json.object("time", inner -> {
            inner.truth("calendar", timeframe.calendar());
            inner.text("indexTreatment", timeframe.indexTreatment());
            inner.text("dayZero", timeframe.dayZeroLabel());
            if (timeframe.cutOff() != null) {
                inner.text("cutOff", TimeNotation.write(timeframe.cutOff()));
            }
        });
    }
}
