package decursus.store.saved;

/// A view that is saved with a course.
///
/// @param name unique within its course; typed by a person
/// @param json what the view says, as JSON
public record SavedView(String name, String json) {
}
