package decursus.exchange.intake;

import decursus.domain.Checks;

/// Rows that were left out on purpose, for one reason.
///
/// @param reason why, as the end of a sentence: "entered in error", "a second copy of a row", "the type Claim is not kept"
/// @param count  how many, at least 1
public record LeftOut(RowKind kind, String reason, int count) {
    public LeftOut {
        Checks.text("reason", reason);
        if (count < 1) {
            throw new IllegalArgumentException("count " + count + " is not positive");
        }
    }
}
