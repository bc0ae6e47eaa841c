package decursus.figure.font;

/// Where the glyphs of one line of text stand: side by side by their advances, without kerning and without ligatures, marks
/// without advance centred on their base. The same places in every medium.
public final class GlyphRun {

    private GlyphRun() {}

    /// Receives one glyph after the other, left to right.
    @FunctionalInterface
    public interface Visitor {
        /// @param codePoint the character
        /// @param glyph its glyph, 0 when the font lacks it
        /// @param x where the glyph's origin stands, in font units from the line's left end
        void glyph(int codePoint, int glyph, double x);
    }

    /// Walks over a line of text in the order in which it is seen.
    public static void walk(TrueType font, String text, Visitor visitor) {
        double pen = 0;
        double base = 0;
        for (int codePoint : VisualOrder.of(text)) {
            int glyph = font.glyph(codePoint);
            int advance = font.advance(glyph);
            double middle = font.middle(glyph);
            if (advance == 0) {
                // a mark is centred on its base, whatever side its outline was drawn on
                visitor.glyph(codePoint, glyph, base - middle);
            } else {
                visitor.glyph(codePoint, glyph, pen);
                base = pen + middle;
                pen += advance;
            }
        }
    }
}
