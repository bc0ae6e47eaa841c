package decursus.store.row;

import decursus.domain.course.Event;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/// [Event] as columns.
public record EventRow(@Nested Place place, Event.Kind kind, String title, @Nested PeriodRow period, @Nullable String finding,
        @Nullable String grade, @Nested OriginRow origin) implements Row<EventRow> {

    /// The row of an event.
    public static EventRow of(Event event, int seq) {
        return new EventRow(Place.unwritten(seq, event.id()), event.kind(), event.title(), PeriodRow.of(event.period()),
                event.finding(), event.grade(), OriginRow.of(event.provenance()));
    }

    /// The event of this row.
    public Event toDomain() {
        return new Event(place.id(), kind, title, period.toDomain(), finding, grade, origin.toDomain());
    }

    @Override
    public EventRow at(Place place) {
        return new EventRow(place, kind, title, period, finding, grade, origin);
    }
}
