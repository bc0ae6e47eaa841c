package decursus.assess.change;

import decursus.assess.exposure.During;
import java.util.List;

/// Treatments during a stretch of time: all of them or, where the stretch itself is open, none.
///
/// @param told       false where a time is only bounded, so that nothing can be said
/// @param treatments lines first, then the other roles
/// @param dateless   number of treatments without a place in time, of which nobody can say
public record Meanwhile(boolean told, List<During> treatments, int dateless) {
    public Meanwhile {
        treatments = List.copyOf(treatments);
    }
}
