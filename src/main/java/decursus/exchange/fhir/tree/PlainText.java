package decursus.exchange.fhir.tree;

import org.jspecify.annotations.Nullable;

/// Texts of a resource as they may be shown: without marks that can not be seen, or that change how the rest is seen.
public final class PlainText {

    private static final int LONGEST = 10_000;

    private PlainText() {
    }

    /// The text without zero-width marks and characters that change the direction of writing; fixed spaces, tabs and line
    /// breaks become spaces, ends are stripped. At most 10 000 characters, a longer one ends in "…".
    ///
    /// @return null where nothing is left
    public static @Nullable String of(String text) {
        if (plain(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(Math.min(text.length(), LONGEST + 2));
        boolean space = true;
        for (int i = 0; i < text.length() && out.length() <= LONGEST; ) {
            int code = text.codePointAt(i);
            i += Character.charCount(code);
            if (code == 0 || Character.getType(code) == Character.SURROGATE) {
                // what the store can not keep is told by the check of the item
                out.append((char) code);
                space = false;
            } else if (Character.isWhitespace(code) || Character.isSpaceChar(code)) {
                if (!space) {
                    out.append(' ');
                }
                space = true;
            } else if (!hidden(code)) {
                out.appendCodePoint(code);
                space = false;
            }
        }
        String read = out.toString().strip();
        if (read.length() > LONGEST) {
            int end = Character.isHighSurrogate(read.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            read = read.substring(0, end) + "…";
        }
        return read.isEmpty() ? null : read;
    }

    private static boolean plain(String text) {
        int length = text.length();
        if (length == 0 || length > LONGEST || text.charAt(0) == ' ' || text.charAt(length - 1) == ' ') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean doubled = c == ' ' && text.charAt(i - 1) == ' ';
            if (c < ' ' || doubled || c >= '\u007f' && (c <= '\u00a0' || c == '\u00ad' || c >= '\u0300')) {
                return false;
            }
        }
        return true;
    }

    private static boolean hidden(int code) {
        return switch (Character.getType(code)) {
            case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
