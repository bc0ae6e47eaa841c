package decursus.figure;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;

/// Makes foreign text safe to draw: at most 200 graphemes of at most eight combining marks each, composed (NFC),
/// never more than 1800 chars, with control, direction-changing and invisible characters written out as their numbers.
/// The work is linear in the text and ends early, because a text engine may take half a minute over one hostile label.
public final class DisplayText {

    /// Graphemes kept, the closing ellipsis included.
    public static final int MAX_GRAPHEMES = 200;

    /// Combining marks kept on one base character.
    public static final int MAX_MARKS = 8;

    private static final int MAX_CHARS = MAX_GRAPHEMES * (MAX_MARKS + 1);
    private static final String OFTEN = "\u2009–—…−≤≥≈×→⁰¹²³⁴⁵⁶⁷⁸⁹⁻";
    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;

    private DisplayText() {}

    /// The text as it may be shown; harmless text comes back as it is.
    public static String of(String text) {
        return plain(text) ? text : shorten(Normalizer.normalize(escape(text), Normalizer.Form.NFC));
    }

    /// Printable and below the first combining mark (U+0300), without the soft hyphen and the C1 controls; or a sign that
    /// figures print often.
    private static boolean plain(String text) {
        if (text.length() > MAX_GRAPHEMES) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F && c < 0xA0 || c == 0xAD || c >= 0x300 && OFTEN.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder();
        int marks = 0;
        int previous = 0;
        for (int i = 0; i < text.length(); ) {
            if (out.length() >= MAX_CHARS) {
                return out.append('…').toString();
            }
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (combines(c)) {
                if (++marks <= MAX_MARKS) {
                    out.appendCodePoint(c);
                }
            } else {
                // joined characters are one grapheme, so a chain of them shares its eight marks and joiners
                marks = previous == JOINER && marks <= MAX_MARKS ? marks : 0;
                appendVisibly(out, c);
            }
            previous = c;
        }
        return out.toString();
    }

    private static boolean combines(int c) {
        return c == JOINER || c == NON_JOINER || switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static void appendVisibly(StringBuilder out, int c) {
        switch (c) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (unseen(c)) {
                    out.append(c > 0xFFFF ? String.format(Locale.ROOT, "\\u{%X}", c) : String.format(Locale.ROOT, "\\u%04X", c));
                } else {
                    out.appendCodePoint(c);
                }
            }
        }
    }

    private static boolean unseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE,
                 Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static String shorten(String text) {
        BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(text);
        int end = 0;
        int lastKept = 0;
        for (int count = 0; count < MAX_GRAPHEMES; count++) {
            lastKept = end;
            end = graphemes.next();
            if (end == BreakIterator.DONE) {
                return text;
            }
        }
        return end == text.length() ? text : text.substring(0, lastKept) + "…";
    }
}
