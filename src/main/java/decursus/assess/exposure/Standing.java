package decursus.assess.exposure;

/// How a treatment stands on a day, from the surest to the least.
public enum Standing {
    /// It certainly was going on, or was given that day.
    CERTAIN,
    /// It may have been going on: start or end are not known exactly.
    POSSIBLE,
    /// Between two givings of one regimen, at most [Exposure#LONGEST_PAUSE] days apart.
    BETWEEN_GIVINGS,
    /// Given before, within the declared window in which the effect outlasts the last giving.
    EFFECT_WINDOW,
    /// Given at most [Exposure#LONGEST_PAUSE] days before; how long its effect lasts is not declared. Never a procedure.
    GIVEN_BEFORE
}
