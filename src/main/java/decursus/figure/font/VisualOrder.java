package decursus.figure.font;

import java.text.Bidi;

/// Puts a line of mixed direction into the order in which its glyphs stand, left to right, for painters that place glyph by glyph.
public final class VisualOrder {

    private VisualOrder() {}

    /// The code points of `text` from left to right; brackets in right-to-left runs are mirrored, combining marks stay behind
    /// their base. Left-to-right text comes back unchanged.
    public static int[] of(String text) {
        int[] codePoints = text.codePoints().toArray();
        char[] chars = text.toCharArray();
        if (!Bidi.requiresBidi(chars, 0, chars.length)) {
            return codePoints;
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        byte[] levels = new byte[codePoints.length];
        Object[] order = new Object[codePoints.length];
        for (int i = 0, at = 0; i < codePoints.length; at += Character.charCount(codePoints[i++])) {
            levels[i] = (byte) bidi.getLevelAt(at);
            boolean mirrored = (levels[i] & 1) == 1;
            order[i] = mirrored ? mirror(codePoints[i]) : codePoints[i];
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        int[] visual = new int[order.length];
        for (int i = 0; i < visual.length; i++) {
            visual[i] = (Integer) order[i];
        }
        return marksBehindBases(visual);
    }

    private static int mirror(int codePoint) {
        return switch (codePoint) {
            case '(' -> ')';
            case ')' -> '(';
            case '[' -> ']';
            case ']' -> '[';
            case '{' -> '}';
            case '}' -> '{';
            case '<' -> '>';
            case '>' -> '<';
            case '≤' -> '≥';
            case '≥' -> '≤';
            default -> codePoint;
        };
    }

    /// After the reversal of a run its marks stand before their base; a run of marks is swapped behind the next base.
    private static int[] marksBehindBases(int[] visual) {
        for (int i = 0; i < visual.length; i++) {
            int base = i;
            while (base < visual.length && mark(visual[base])) {
                base++;
            }
            if (base > i && base < visual.length && (i == 0 || rightToLeft(visual[base]))) {
                int kept = visual[base];
                System.arraycopy(visual, i, visual, i + 1, base - i);
                visual[i] = kept;
            }
            i = base;
        }
        return visual;
    }

    private static boolean mark(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    private static boolean rightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
