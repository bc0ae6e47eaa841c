package decursus.jobs.intake;

import decursus.exchange.Problem;
import decursus.exchange.intake.LeftOut;
import decursus.jobs.importing.Tally;
import java.util.List;

/// What became of every row of an import of foreign data.
///
/// @param format    what it was read as
/// @param files     the files, as a person named them
/// @param changed   whether the store holds something else than before, or would
/// @param rows      counts by kind
/// @param found     what a person should know
/// @param questions patients of whom a person has to say whose they are; none of their rows is in
/// @param warnings  what a person should be told of the store itself
public record IntakeReport(String format, List<String> files, boolean changed, Rows rows, Found found, List<MatchQuestion> questions,
        List<String> warnings) {

    /// Counts by kind, each disjoint and adding up.
    ///
    /// @param patients one for each patient, and rows about patients that did not go in
    /// @param events   events, adverse events and organ findings
    /// @param other    entries that tell of none of these
    public record Rows(Tally patients, Tally observations, Tally treatments, Tally events, Tally other) {

        /// All kinds together.
        public Tally all() {
            return patients.plus(observations).plus(treatments).plus(events).plus(other);
        }
    }

    /// What a person should know.
    ///
    /// @param problems the worst first, each kind in the order of the files; at most 1 000
    /// @param more     number of problems that are not listed
    /// @param left     rows that were left out on purpose, one entry for each kind and reason
    public record Found(List<Problem> problems, int more, List<LeftOut> left) {
        public Found {
            problems = List.copyOf(problems);
            left = List.copyOf(left);
        }
    }

    public IntakeReport {
        files = List.copyOf(files);
        questions = List.copyOf(questions);
        warnings = List.copyOf(warnings);
    }

    /// True when every patient went in, nothing was refused and nothing is doubtful.
    public boolean clean() {
        Tally all = rows.all();
        return !nothingWentIn() && all.refused() == 0 && all.doubtful() == 0 && warnings.isEmpty() && questions.isEmpty()
                && found.problems.stream().noneMatch(problem -> problem.severity() != Problem.Severity.NOTE);
    }

    /// True when no patient went in.
    public boolean nothingWentIn() {
        Tally patients = rows.patients;
        return patients.imported() + patients.updated() + patients.unchanged() == 0;
    }
}
