package decursus.figure;

import org.jspecify.annotations.Nullable;

/// What the inside of a shape is painted with.
public sealed interface Fill {

    /// One ink throughout.
    record Solid(Ink ink) implements Fill {}

    /// Parallel lines, clipped to the shape, on an optional ground. The lines hang on the sheet's origin, not on the shape,
    /// so that neighbouring shapes of one hatch join.
    ///
    /// @param ink the lines
    /// @param ground painted beneath the lines; null leaves the paper
    /// @param angleDegrees direction of the lines, counter-clockwise from horizontal: 45 rises to the right
    /// @param spacing points from line to line, measured across them, at least 0.5
    /// @param lineWidth points, above 0
    record Hatch(Ink ink, @Nullable Ink ground, double angleDegrees, double spacing, double lineWidth) implements Fill {
        public Hatch {
            if (!Double.isFinite(angleDegrees)) {
                throw new IllegalArgumentException("Hatch angleDegrees must be finite, not " + angleDegrees);
            }
            // a lower bound, so that no figure can ask for millions of lines
            if (!(spacing >= 0.5 && spacing < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("Hatch spacing must be at least 0.5 and finite, not " + spacing);
            }
            if (!(lineWidth > 0 && lineWidth < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("Hatch lineWidth must be above 0 and finite, not " + lineWidth);
            }
        }
    }

    /// A linear blend from left to right over the shape's bounds; opacity blends too.
    record Fade(Ink from, Ink to) implements Fill {}
}
