package decursus.jobs.intake;

import java.util.List;

/// A patient of whom it is not known whether the store has a course already.
///
/// @param patient    names the patient within the import: the id that was proposed for the course
/// @param candidates ids of courses of somebody of the same name and birth date; empty where the file names nobody
public record MatchQuestion(String patient, List<String> candidates) {
    public MatchQuestion {
        candidates = List.copyOf(candidates);
    }
}
