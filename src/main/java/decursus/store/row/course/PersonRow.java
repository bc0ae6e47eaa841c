package decursus.store.row.course;

import org.jspecify.annotations.Nullable;

/// Whom a course names, as columns. It identifies a person.
///
/// @param personName as written
/// @param birthDate  an ISO date; null where not known
public record PersonRow(String personName, @Nullable String birthDate) {
}
