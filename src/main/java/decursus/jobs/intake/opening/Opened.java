package decursus.jobs.intake.opening;

import decursus.exchange.Problem;
import decursus.exchange.intake.Intake;
import decursus.exchange.mapping.profile.Profile;
import decursus.exchange.mapping.propose.Proposal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Files that were opened as one import.
///
/// @param intake    reads them; to be closed
/// @param mapping   under which tables are read; null for other formats
/// @param proposals how the mapping came about, a file each; empty where nothing was proposed
/// @param doubts    what a person should look at before relying on it
public record Opened(Intake intake, @Nullable Profile mapping, List<Proposal> proposals, List<Problem> doubts) implements AutoCloseable {
    public Opened {
        proposals = List.copyOf(proposals);
        doubts = List.copyOf(doubts);
    }

    @Override
    public void close() {
        intake.close();
    }
}
