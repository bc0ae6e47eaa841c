package decursus.jobs.intake.opening;

import decursus.exchange.Problem;
import decursus.exchange.intake.IntakeRefused;
import decursus.exchange.mapping.propose.Proposal.Subject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Tables that are not read before a person has said how. [Wish] takes what is said.
public final class Unsettled extends IntakeRefused {

    private static final long serialVersionUID = 1L;

    private final transient Set<Subject> open;

    /// @param open     what is to be said, at least one thing
    /// @param problems a sentence for each column that can be read in two ways
    Unsettled(String file, Set<Subject> open, List<Problem> problems) {
        super(file, problems);
        this.open = EnumSet.copyOf(open);
    }

    /// What is to be said: [Subject#DECIMAL_MARK], [Subject#DATE_ORDER] or both.
    public Set<Subject> open() {
        return Set.copyOf(open);
    }
}
