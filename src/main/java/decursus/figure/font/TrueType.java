package decursus.figure.font;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// One TrueType font in memory: characters to glyphs, advances and outlines, in font units with y upward.
/// Reads the tables head, hhea, maxp, OS/2, cmap (formats 4 and 12), hmtx, loca and glyf as the OpenType
/// specification 1.9 lays them out. Immutable, so any thread may use it.
public final class TrueType {

    private final Map<String, ByteBuffer> tables = new HashMap<>();
    private final CharacterMap characters;
    private final GlyphTable glyphs;
    private final ByteBuffer advances;
    private final int advanceCount;
    private final int unitsPerEm;
    private final int xHeight;
    private final int capHeight;

    private TrueType(ByteBuffer file) {
        int count = file.getShort(4) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            byte[] tag = new byte[4];
            file.get(entry, tag);
            tables.put(new String(tag, StandardCharsets.ISO_8859_1),
                    file.slice(file.getInt(entry + 8), file.getInt(entry + 12)));
        }
        ByteBuffer head = table("head");
        unitsPerEm = head.getShort(18) & 0xFFFF;
        advances = table("hmtx");
        advanceCount = table("hhea").getShort(34) & 0xFFFF;
        xHeight = table("OS/2").getShort(86);
        capHeight = table("OS/2").getShort(88);
        characters = CharacterMap.read(table("cmap"));
        glyphs = new GlyphTable(table("glyf"), table("loca"), head.getShort(50) != 0);
    }

    /// Reads a font file.
    ///
    /// @throws IllegalArgumentException when the bytes are no TrueType font of the tables named above
    public static TrueType read(byte[] file) {
        try {
            return new TrueType(ByteBuffer.wrap(file));
        } catch (IndexOutOfBoundsException | BufferUnderflowException damaged) {
            throw new IllegalArgumentException("The font file is cut short or damaged", damaged);
        }
    }

    private ByteBuffer table(String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("The font file has no table " + tag);
        }
        return table;
    }

    /// The glyph of a code point, 0 (.notdef) when the font lacks it.
    public int glyph(int codePoint) {
        return characters.glyph(codePoint);
    }

    /// Advance width in font units.
    public int advance(int glyph) {
        return advances.getShort(4 * Math.min(glyph, advanceCount - 1)) & 0xFFFF;
    }

    /// Font units in one em, 1000 in the bundled fonts.
    public int unitsPerEm() {
        return unitsPerEm;
    }

    /// Height of a flat small letter in font units.
    public int xHeight() {
        return xHeight;
    }

    /// Height of a flat capital in font units.
    public int capHeight() {
        return capHeight;
    }

    /// Highest reach of a glyph above the baseline in font units; 0 for a blank one.
    public int top(int glyph) {
        return glyphs.top(glyph);
    }

    /// Lowest reach of a glyph in font units, negative below the baseline; 0 for a blank one.
    public int bottom(int glyph) {
        return glyphs.bottom(glyph);
    }

    /// Middle between the leftmost and the rightmost reach of a glyph in font units; 0 for a blank one.
    public double middle(int glyph) {
        return glyphs.middle(glyph);
    }

    /// Sends the unhinted outline of a glyph, in font units with y upward; a blank glyph sends nothing.
    public void outline(int glyph, OutlineSink sink) {
        glyphs.outline(glyph, sink);
    }
}
