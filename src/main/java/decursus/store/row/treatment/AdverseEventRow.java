package decursus.store.row.treatment;

import decursus.domain.treatment.AdverseEvent;
import decursus.domain.treatment.Grade;
import decursus.store.row.OriginRow;
import decursus.store.row.PeriodRow;
import decursus.store.row.Place;
import decursus.store.row.Row;
import decursus.store.row.SubPlace;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/// [AdverseEvent] as rows: itself and its links to treatments.
public record AdverseEventRow(Head head, List<Link> links) implements Row<AdverseEventRow> {

    /// The columns of the event itself.
    public record Head(@Nested Place place, String name, @Nested GradeRow grade, @Nested PeriodRow period, @Nullable String outcome,
            @Nested OriginRow origin) {
    }

    /// [Grade] as columns, all null where it is not graded.
    public record GradeRow(@Nullable String gradeSystem, @Nullable Integer gradeValue, @Nullable String gradeText) {

        static GradeRow of(@Nullable Grade grade) {
            return grade == null ? new GradeRow(null, null, null) : new GradeRow(grade.system(), grade.value(), grade.text());
        }

        @Nullable Grade toDomain() {
            return gradeText == null ? null : new Grade(gradeSystem, gradeValue, gradeText);
        }
    }

    /// What a treatment has to do with an adverse event.
    public enum Relation { ATTRIBUTED_TO, TREATED_WITH }

    /// One link.
    ///
    /// @param treatment id of the treatment
    public record Link(@Nested SubPlace place, Relation relation, String treatment) {
    }

    /// The rows of an adverse event.
    public static AdverseEventRow of(AdverseEvent event, int seq) {
        List<Link> links = new ArrayList<>();
        event.attributed().forEach(id -> links.add(new Link(new SubPlace(0, seq, links.size()), Relation.ATTRIBUTED_TO, id)));
        event.treatedWith().forEach(id -> links.add(new Link(new SubPlace(0, seq, links.size()), Relation.TREATED_WITH, id)));
        return new AdverseEventRow(new Head(Place.unwritten(seq, event.id()), event.name(), GradeRow.of(event.grade()),
                PeriodRow.of(event.period()), event.outcome(), OriginRow.of(event.provenance())), List.copyOf(links));
    }

    /// The adverse event of these rows.
    public AdverseEvent toDomain() {
        return new AdverseEvent(head.place.id(), head.name, head.grade.toDomain(), head.period.toDomain(),
                linked(Relation.ATTRIBUTED_TO), linked(Relation.TREATED_WITH), head.outcome, head.origin.toDomain());
    }

    private List<String> linked(Relation relation) {
        return links.stream().filter(link -> link.relation == relation).map(Link::treatment).toList();
    }

    @Override
    public Place place() {
        return head.place;
    }

    @Override
    public AdverseEventRow at(Place place) {
        return new AdverseEventRow(new Head(place, head.name, head.grade, head.period, head.outcome, head.origin),
                links.stream().map(link -> new Link(link.place.below(place), link.relation, link.treatment)).toList());
    }
}
