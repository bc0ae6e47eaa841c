package decursus.store.intake;

/// A person of a certain birth date.
///
/// @param course id of the course
/// @param name   full name
public record Namesake(String course, String name) {
}
