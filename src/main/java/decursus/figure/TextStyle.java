package decursus.figure;

import org.jspecify.annotations.Nullable;

/// How a label's letters look.
///
/// @param face the cut
/// @param size points, above 0
/// @param ink the letters' colour
/// @param halo painted as an outline beneath the letters, so that they stay legible over lines; null for none
public record TextStyle(FontFace face, double size, Ink ink, @Nullable Ink halo) {

    public TextStyle {
        if (!(size > 0 && size < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("TextStyle size must be above 0 and finite, not " + size);
        }
    }

    /// A style without halo.
    public static TextStyle of(FontFace face, double size, Ink ink) {
        return new TextStyle(face, size, ink, null);
    }

    /// The same letters with a halo.
    public TextStyle withHalo(Ink newHalo) {
        return new TextStyle(face, size, ink, newHalo);
    }

    /// Width in points of the stroke that paints the halo, half of it outside the letters; the same in every medium.
    public double haloWidth() {
        return Math.max(1.6, size * 0.3);
    }
}
