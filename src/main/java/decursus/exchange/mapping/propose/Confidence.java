package decursus.exchange.mapping.propose;

/// How sure a proposal is, surest first.
public enum Confidence {
    /// Header and content say the same.
    HIGH,
    /// The header says so and the content does not speak against it.
    LIKELY,
    /// Only the content, or a part of the header, says so.
    GUESS,
    /// Somebody has to say.
    ASK
}
