package decursus.exchange.intake;

import decursus.exchange.Problem;
import java.util.List;

/// A fault of a whole file: nothing of the import goes in.
public class IntakeRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient List<Problem> problems;

    /// @param file     the file at fault, as a person named it
    /// @param problems at least one
    public IntakeRefused(String file, List<Problem> problems) {
        super(file + ": " + problems.getFirst().sentence());
        this.file = file;
        this.problems = List.copyOf(problems);
    }

    /// The file at fault.
    public String file() {
        return file;
    }

    /// Everything that is wrong with it, at least one.
    public List<Problem> problems() {
        return problems;
    }
}
