package decursus.jobs.keeping;

import decursus.exchange.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of a change.
///
/// @param step   the step that an undo takes back; null where nothing differed, so that nothing was written
/// @param doubts what a person should look at, of what was changed only; the change is made all the same
public record Done(@Nullable NamedStep step, List<Problem> doubts) {
    public Done {
        doubts = List.copyOf(doubts);
    }
}
