package decursus.domain.course;

import decursus.domain.Checks;
import decursus.domain.time.TimePoint;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/// What a course is called and where it comes from.
///
/// @param id            key of the course in a store; letters, digits, dot, dash and underline, 1 to 64
/// @param label         name in lists; carries no identity of a person
/// @param nature        published, synthetic or a record of care
/// @param citation      the report that a published course is taken from; null otherwise
/// @param abbreviations abbreviation by identity of an agent or analyte, where the source differs from the catalogue
/// @param notes         contradictions and readings that a reader must know, a sentence each
public record CourseHead(String id, String label, Nature nature, @Nullable Citation citation, Map<String, String> abbreviations,
        List<String> notes) {

    /// What sort of data the course holds.
    public enum Nature { CLINICAL, PUBLISHED, SYNTHETIC }

    /// A published report.
    ///
    /// @param authors as cited
    /// @param doi     null where none is known
    public record Citation(String authors, String title, String journal, int year, @Nullable String doi) {
        public Citation {
            Checks.text("authors", authors);
            Checks.text("title", title);
            Checks.text("journal", journal);
            if (year < TimePoint.FIRST_YEAR || year > TimePoint.LAST_YEAR) {
                throw new IllegalArgumentException("year " + year + " lies outside of "
                        + TimePoint.FIRST_YEAR + " to " + TimePoint.LAST_YEAR);
            }
            if (doi != null) {
                Checks.text("doi", doi);
            }
        }
    }

    public CourseHead {
        if (!id.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")) {
            throw new IllegalArgumentException("id " + Checks.shown(id)
                    + " is no key: use 1 to 64 letters, digits, dots, dashes or underlines, a letter or digit first");
        }
        Checks.text("label", label);
        abbreviations.forEach((identity, shortForm) -> {
            Checks.text("abbreviated name", identity);
            Checks.text("abbreviation", shortForm);
        });
        abbreviations = Collections.unmodifiableMap(new TreeMap<>(abbreviations));
        notes = Checks.texts("notes", notes);
        if (nature == Nature.PUBLISHED && citation == null) {
            throw new IllegalArgumentException("course " + Checks.shown(id) + " is published, but names no report");
        }
    }
}
