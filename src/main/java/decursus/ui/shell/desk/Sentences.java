package decursus.ui.shell.desk;

import decursus.jobs.JobRefused;
import decursus.store.StoreRefusedException;

/// Problems in words for the user.
public final class Sentences {

    private Sentences() {
    }

    /// A refusal in its own sentence; whatever was not foreseen by its kind, since its words may hold values.
    public static String of(Throwable problem) {
        String said = problem.getMessage();
        boolean foreseen = problem instanceof JobRefused || problem instanceof StoreRefusedException
                || problem instanceof IllegalArgumentException;
        return foreseen && said != null ? said : problem.getClass().getSimpleName();
    }
}
