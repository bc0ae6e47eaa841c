package decursus.assess.reading;

import decursus.assess.exposure.Doubt;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// Something that goes on, or may go on, on a day.
///
/// @param item   an event, an adverse event or an organ's status
/// @param doubts why that is not certain; empty when it is
public record Spanning<T>(T item, Set<Doubt> doubts) {
    public Spanning {
        doubts = Collections.unmodifiableSet(new TreeSet<>(doubts));
    }

    /// True when it certainly goes on that day.
    public boolean certain() {
        return doubts.isEmpty();
    }
}
