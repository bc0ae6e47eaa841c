package decursus.ui.common;

/// One sentence for the user.
///
/// @param weight how it is shown: what was done fades, what failed stays until it was read
public record Notice(Weight weight, String sentence) {

    /// How much a message matters.
    public enum Weight { DONE, WARNING, FAILURE }
}
