package decursus.timeline.lanes;

import decursus.catalog.TreatmentClass;
import decursus.domain.treatment.Treatment;
import decursus.figure.Ink;
import java.util.List;
import java.util.Set;

/// A treatment ready to be drawn.
///
/// @param treatment what it stands for
/// @param shortName abbreviation in or beside the bar
/// @param fullName  name for the key
/// @param group     class that gives row and hue
/// @param tone      the agent's colour
/// @param pieces    what is drawn, in order of time; empty for a treatment without any known time
/// @param stepped   true when its dose is drawn as steps
/// @param suppresses keys of analytes that can not be read as usual while it acts
public record Bar(Treatment treatment, String shortName, String fullName, TreatmentClass group, Ink tone, List<Piece> pieces,
        boolean stepped, Set<String> suppresses) {
    public Bar {
        suppresses = Set.copyOf(suppresses);
        pieces = List.copyOf(pieces);
    }

    /// This bar with other pieces.
    public Bar with(List<Piece> others, boolean asSteps) {
        return new Bar(treatment, shortName, fullName, group, tone, others, asSteps, suppresses);
    }

    /// True when nothing of it has a place in time.
    public boolean undated() {
        return pieces.isEmpty();
    }
}
