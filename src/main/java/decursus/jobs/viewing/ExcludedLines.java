package decursus.jobs.viewing;

import decursus.assess.names.CourseNames;
import decursus.domain.course.Course;
import decursus.domain.result.Observation;
import java.util.List;

/// The results of a released course that were excluded, as lines: they stay in every list, struck through.
public final class ExcludedLines {

    private final Wording words;
    private final ValueWords values;

    /// Lines in the words of a language.
    public ExcludedLines(Wording words) {
        this.words = words;
        this.values = new ValueWords(words);
    }

    /// One line for each, in the course's order, with its own time and why it was excluded.
    public List<Line> of(Course released, CourseNames names) {
        return released.observations().stream().filter(each -> each.status().excluded()).map(each -> line(each, names)).toList();
    }

    private Line line(Observation of, CourseNames names) {
        String reason = of.status().exclusion();
        String unit = values.unit(of);
        String name = names.analyte(of.analyte()).shortName();
        return new Line(of.id(), name, words.time(of.time()), values.value(of.reading().result()), unit.equals(name) ? "" : unit,
                ValueWords.flag(of.flag()), reason == null ? List.of() : List.of(words.word("excludedFor", reason)), false);
    }
}
