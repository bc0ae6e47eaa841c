package decursus.timeline.sheet;

/// A paragraph of what a figure has to explain. A sheet may have no room for it, or be asked to leave it out: it is never
/// lost.
///
/// @param text whole sentences in the figure's language
public record Footnote(Kind kind, String text) {

    /// What a paragraph explains.
    public enum Kind {
        /// Abbreviations.
        KEY,
        /// Signs in use.
        SIGNS,
        /// Events that stand as numbers in the figure.
        NUMBERED,
        /// What has no place on the axis, or found no room.
        OFF_AXIS,
        /// Imputations, gaps, limits, conversions, excluded values and the course's own notes.
        FACTS,
        /// Where the data is from, and whether it is invented.
        SOURCE
    }
}
