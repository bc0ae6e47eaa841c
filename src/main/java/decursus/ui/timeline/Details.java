package decursus.ui.timeline;

import decursus.jobs.viewing.DatumDetail;
import decursus.ui.timeline.TimelineModel.Target;
import java.util.Optional;

/// What can be said of the course on the screen, already released.
public interface Details {

    /// The card of a datum; empty for one that is not known.
    Optional<DatumDetail.Card> of(Target target);

    /// A day as the figure counts it, with its date where there is one; empty while the course is not read yet.
    ///
    /// @param day on the course's own axis
    String day(double day);
}
