package decursus.ui.timeline;

import decursus.jobs.viewing.DatumDetail;
import decursus.ui.timeline.TimelineModel.Target;
import java.util.Optional;

/// What can be said of a datum of the course on the screen, already released.
@FunctionalInterface
public interface Details {

    /// The card of a datum; empty for one that is not known.
    Optional<DatumDetail.Card> of(Target target);
}
