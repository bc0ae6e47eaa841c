package decursus.view;

/// In what the values of an axis are counted.
public enum ValueUnitChoice {
    /// In their own unit.
    OWN,
    /// As multiples of each value's own upper limit of normal (ULN), so that several labs share one axis. Values without
    /// such a limit are not drawn.
    TIMES_ULN
}
