package decursus.store.row.course;

import decursus.domain.course.Course;
import decursus.domain.course.CourseHead;
import decursus.domain.course.Diagnosis;
import decursus.domain.course.Patient;
import decursus.domain.course.Timeframe;
import decursus.domain.time.TimeNotation;
import decursus.store.row.SubPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/// The head of a course as rows: the course's own and those of its short lists.
public record HeadRow(CourseRow course, List<Note> notes, List<Abbreviation> abbreviations, List<DiagnosisRow> diagnoses,
        List<Finding> findings) {

    /// A sentence that a reader must know.
    public record Note(long course, int seq, String text) {
    }

    /// An abbreviation by identity of an agent or analyte.
    public record Abbreviation(long course, String identity, String shortForm) {
    }

    /// [Diagnosis] as columns.
    public record DiagnosisRow(long course, int seq, String name, @Nullable String serotype, String since) {
    }

    /// A finding of a diagnosis.
    public record Finding(@Nested SubPlace place, String text) {
    }

    /// The rows of a course's head, without a key.
    public static HeadRow of(Course course) {
        List<String> notes = course.head().notes();
        List<Diagnosis> diagnoses = course.patient().diagnoses();
        List<Finding> findings = new ArrayList<>();
        for (int parent = 0; parent < diagnoses.size(); parent++) {
            List<String> texts = diagnoses.get(parent).findings();
            for (int seq = 0; seq < texts.size(); seq++) {
                findings.add(new Finding(new SubPlace(0, parent, seq), texts.get(seq)));
            }
        }
        return new HeadRow(CourseRow.of(course),
                IntStream.range(0, notes.size()).mapToObj(seq -> new Note(0, seq, notes.get(seq))).toList(),
                course.head().abbreviations().entrySet().stream().map(each -> new Abbreviation(0, each.getKey(), each.getValue())).toList(),
                IntStream.range(0, diagnoses.size()).mapToObj(seq -> diagnosis(seq, diagnoses.get(seq))).toList(),
                List.copyOf(findings));
    }

    private static DiagnosisRow diagnosis(int seq, Diagnosis diagnosis) {
        return new DiagnosisRow(0, seq, diagnosis.name(), diagnosis.serotype(), TimeNotation.write(diagnosis.since()));
    }

    /// The course's row, to be written by a batch.
    ///
    /// @param key null lets the store choose one
    public CourseRow courseIn(@Nullable Long key, long batch) {
        return course.in(key, batch);
    }

    /// These rows under a key, as written by a batch.
    public HeadRow under(long key, long batch) {
        return new HeadRow(course.in(key, batch),
                notes.stream().map(each -> new Note(key, each.seq, each.text)).toList(),
                abbreviations.stream().map(each -> new Abbreviation(key, each.identity, each.shortForm)).toList(),
                diagnoses.stream().map(each -> new DiagnosisRow(key, each.seq, each.name, each.serotype, each.since)).toList(),
                findings.stream().map(each -> new Finding(new SubPlace(key, each.place.parent(), each.place.seq()), each.text)).toList());
    }

    /// True when both say the same; key, batch and summary do not matter.
    public boolean sameContent(HeadRow other) {
        HeadRow here = under(0, 0);
        HeadRow there = other.under(0, 0);
        return course.sameContent(other.course) && here.notes.equals(there.notes) && here.abbreviations.equals(there.abbreviations)
                && here.diagnoses.equals(there.diagnoses) && here.findings.equals(there.findings);
    }

    /// Name and origin.
    public CourseHead toHead() {
        return new CourseHead(course.id(), course.title().label(), course.title().nature(), course.title().citation(),
                abbreviations.stream().collect(Collectors.toMap(Abbreviation::identity, Abbreviation::shortForm)),
                notes.stream().map(Note::text).toList());
    }

    /// Whose course it is.
    public Patient toPatient() {
        return new Patient(course.subject().toDomain(), diagnoses.stream().map(this::toDiagnosis).toList());
    }

    private Diagnosis toDiagnosis(DiagnosisRow row) {
        return new Diagnosis(row.name, row.serotype, TimeNotation.read(row.since),
                findings.stream().filter(finding -> finding.place.parent() == row.seq).map(Finding::text).toList());
    }

    /// How time is counted.
    public Timeframe toTimeframe() {
        return course.timeframe().toDomain();
    }
}
