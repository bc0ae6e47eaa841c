package decursus.exchange.intake;

import decursus.exchange.Problem;
import java.util.List;

/// Rows of an import that belong to no patient.
///
/// @param problems everything that a person should know of them and of the files as a whole
/// @param refused  rows that could not be read, or whose patient is not told
/// @param left     rows that were left out on purpose
public record Rest(List<Problem> problems, List<RefusedRow> refused, List<LeftOut> left) {
    public Rest {
        problems = List.copyOf(problems);
        refused = List.copyOf(refused);
        left = List.copyOf(left);
    }
}
