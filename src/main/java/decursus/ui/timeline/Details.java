package decursus.ui.timeline;

import java.util.List;

/// What can be said of a datum of the course on the screen, already released.
@FunctionalInterface
public interface Details {

    /// A datum in words.
    ///
    /// @param heading value or name, with its unit
    /// @param badge   a short mark beside it, such as `H` or `29 × ULN`; empty for none
    /// @param lines   what else is known: time at its own precision, range, source
    record Detail(String heading, String badge, List<String> lines) {
        public Detail {
            lines = List.copyOf(lines);
        }
    }

    /// The details of a datum; one without heading for an id that is not known.
    Detail of(String datum);
}
