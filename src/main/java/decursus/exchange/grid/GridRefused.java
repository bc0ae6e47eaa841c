package decursus.exchange.grid;

import decursus.exchange.Problem;

/// A file that is no table, or that can not be read to its end.
public final class GridRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /// @param problem what is wrong and what to do
    public GridRefused(Problem problem) {
        super(problem.sentence());
        this.problem = problem;
    }

    /// What is wrong and what to do.
    public Problem problem() {
        return problem;
    }
}
