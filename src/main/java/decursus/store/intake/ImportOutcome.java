package decursus.store.intake;

import java.util.List;

/// What an import did.
///
/// @param batch   number of the import in the store; 0 when every course was unchanged, since nothing was written then
/// @param courses in the batch's order
public record ImportOutcome(long batch, List<CourseChange> courses) {
    public ImportOutcome {
        courses = List.copyOf(courses);
    }
}
