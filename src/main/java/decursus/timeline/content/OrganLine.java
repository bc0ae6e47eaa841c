package decursus.timeline.content;

import decursus.domain.course.OrganStatus;
import decursus.timeline.lanes.Piece;
import java.util.List;

/// One organ over time.
///
/// @param stretches in the course's order
public record OrganLine(OrganStatus.Organ organ, List<Stretch> stretches) {
    public OrganLine {
        stretches = List.copyOf(stretches);
    }

    /// One status of the organ with its place on the axis.
    ///
    /// @param pieces none when its time is not known
    public record Stretch(OrganStatus status, List<Piece> pieces) {
        public Stretch {
            pieces = List.copyOf(pieces);
        }
    }
}
