package decursus.domain.course;

import java.util.List;

/// Whom a course is about and what they have.
///
/// @param diagnoses in the source's order; may be empty
public record Patient(Subject subject, List<Diagnosis> diagnoses) {
    public Patient {
        diagnoses = List.copyOf(diagnoses);
    }
}
