package decursus.domain.treatment;

import decursus.domain.Checks;
import org.jspecify.annotations.Nullable;

/// What became of a treatment, as a person judged it.
///
/// @param response         effect in the source's words, null where not stated
/// @param endReason        why it ended
/// @param doseAdequate     whether the dose was high enough
/// @param durationAdequate whether it was given long enough
public record Outcome(@Nullable String response, EndReason endReason, Adequacy doseAdequate, Adequacy durationAdequate) {

    /// Why a treatment ended.
    public enum EndReason {
        NOT_STATED, PRIMARY_FAILURE, LOSS_OF_RESPONSE, INTOLERANCE, NON_ADHERENCE, ACCESS, COMPLETED, REMISSION, PREGNANCY, OTHER
    }

    /// A judgement that only a person can make.
    public enum Adequacy { ADEQUATE, NOT_ADEQUATE, NOT_STATED }

    public Outcome {
        if (response != null) {
            Checks.text("response", response);
        }
    }

    /// Nothing is stated.
    public static Outcome notStated() {
        return new Outcome(null, EndReason.NOT_STATED, Adequacy.NOT_STATED, Adequacy.NOT_STATED);
    }
}
