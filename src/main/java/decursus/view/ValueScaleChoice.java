package decursus.view;

/// How the curve's axis is divided.
public enum ValueScaleChoice {
    /// As the catalogue and the spread of the values suggest.
    AUTO,
    LINEAR, LOG
}
