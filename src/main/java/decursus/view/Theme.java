package decursus.view;

/// The look of a figure for its medium.
public enum Theme {
    LIGHT, DARK,
    /// Large type and thick lines for a lecture room.
    PROJECTOR,
    /// Black and white: patterns and shapes carry all meaning.
    PRINT
}
