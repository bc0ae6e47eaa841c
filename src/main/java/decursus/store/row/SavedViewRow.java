package decursus.store.row;

import org.jdbi.v3.core.mapper.Nested;

/// A view of a course that somebody saved.
///
/// @param name unique within the course
/// @param json what the view says; the store does not look into it
public record SavedViewRow(@Nested Place place, String name, String json) implements Row<SavedViewRow> {

    @Override
    public SavedViewRow at(Place place) {
        return new SavedViewRow(place, name, json);
    }
}
