package decursus.ui.cohort;

import java.util.function.Consumer;

/// Looks at courses for the list, one at a time and only at those that are on the screen.
@FunctionalInterface
public interface Glances {

    /// Asks for a glance at a course; the answer comes later, or at once when it is known, or never.
    void ask(CohortRow row, Consumer<Glance> answer);
}
