package decursus.domain.course;

import decursus.domain.Checks;
import decursus.domain.Provenance;
import decursus.domain.time.Period;
import org.jspecify.annotations.Nullable;

/// How far an organ takes part in the disease over a stretch of time.
///
/// @param id     unique within its course
/// @param organ  the organ or organ system
/// @param activity activity, apart from damage
/// @param damage true where lasting damage is reported
/// @param period when
/// @param note   the source's words, null where none
/// @param provenance where it comes from
public record OrganStatus(String id, Organ organ, Activity activity, boolean damage, Period period, @Nullable String note,
        Provenance provenance) {

    /// Organs that the field follows.
    public enum Organ { MUSCLE, LUNG, SKIN, JOINTS, HEART, DYSPHAGIA, VESSELS, KIDNEY, NERVES, OTHER }

    /// Activity of the disease in an organ.
    public enum Activity { ACTIVE, INACTIVE, NOT_ASSESSED }

    public OrganStatus {
        Checks.text("id", id);
        if (note != null) {
            Checks.text("note", note);
        }
    }
}
