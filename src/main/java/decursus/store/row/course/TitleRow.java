package decursus.store.row.course;

import static decursus.store.row.Stored.required;

import decursus.domain.course.CourseHead;
import org.jspecify.annotations.Nullable;

/// What a course is called and the report that it is taken from.
public record TitleRow(String label, CourseHead.Nature nature, @Nullable String citeAuthors, @Nullable String citeTitle,
        @Nullable String citeJournal, @Nullable Integer citeYear, @Nullable String citeDoi) {

    static TitleRow of(CourseHead head) {
        CourseHead.Citation cited = head.citation();
        return cited == null ? new TitleRow(head.label(), head.nature(), null, null, null, null, null)
                : new TitleRow(head.label(), head.nature(), cited.authors(), cited.title(), cited.journal(), cited.year(), cited.doi());
    }

    CourseHead.@Nullable Citation citation() {
        return citeTitle == null ? null : new CourseHead.Citation(required("cite_authors", citeAuthors), citeTitle,
                required("cite_journal", citeJournal), required("cite_year", citeYear), citeDoi);
    }
}
