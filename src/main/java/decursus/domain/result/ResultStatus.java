package decursus.domain.result;

import decursus.domain.Checks;
import org.jspecify.annotations.Nullable;

/// How far a result may be relied on: how settled its source calls it, and whether somebody has excluded it.
///
/// An excluded result stays in the course and in every list, struck through. It leaves curves, scores and callouts, and
/// whatever is drawn says how many were excluded.
///
/// @param settled   how settled it is, as its source says
/// @param exclusion why it was excluded; null for a result that counts
public record ResultStatus(Settled settled, @Nullable String exclusion) {

    /// How settled a result is, as its source says.
    public enum Settled { PRELIMINARY, FINAL, CORRECTED, NOT_STATED }

    /// Final, and counts.
    public static final ResultStatus FINAL = of(Settled.FINAL);
    /// Its source does not say how settled it is, and it counts.
    public static final ResultStatus NOT_STATED = of(Settled.NOT_STATED);

    public ResultStatus {
        if (exclusion != null) {
            Checks.text("reason of the exclusion", exclusion);
        }
    }

    /// The status of a result that counts.
    public static ResultStatus of(Settled settled) {
        return new ResultStatus(settled, null);
    }

    /// The same, excluded for a reason; null includes it again.
    public ResultStatus excluding(@Nullable String reason) {
        return new ResultStatus(settled, reason);
    }

    /// True for a result that is shown, but neither drawn as a value nor counted in a score.
    public boolean excluded() {
        return exclusion != null;
    }
}
