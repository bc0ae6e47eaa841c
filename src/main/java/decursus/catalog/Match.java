package decursus.catalog;

import java.util.List;

/// What a name or a code found in the catalogue. A name that fits two entries is a question to the user, never a guess.
public sealed interface Match<T> {

    /// Nothing of that name or code is known.
    record None<T>() implements Match<T> {}

    /// Exactly one entry fits.
    ///
    /// @param how what fitted, for an import report: "label", "synonym", "LOINC", "ATC, older code", "RxNorm, unverified" …
    record One<T>(T entry, String how) implements Match<T> {}

    /// Two entries or more fit, in the catalogue's order; somebody has to say which one is meant.
    record Several<T>(List<T> candidates) implements Match<T> {
        public Several {
            candidates = List.copyOf(candidates);
            if (candidates.size() < 2) {
                throw new IllegalArgumentException("candidates must be two or more, not " + candidates.size());
            }
        }
    }
}
