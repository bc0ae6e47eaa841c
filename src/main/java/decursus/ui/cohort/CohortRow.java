package decursus.ui.cohort;

/// A patient as the list shows him, released.
///
/// @param id      key of the course, as it may be shown
/// @param label   name of the course, as it may be shown
/// @param detail  diagnosis, sex and stretch of time in a few words
/// @param results number of results
public record CohortRow(String id, String label, String detail, int results) {
}
