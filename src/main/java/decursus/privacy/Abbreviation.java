package decursus.privacy;

import java.util.Locale;

/// Tells an abbreviation of a name from any other short text.
final class Abbreviation {

    private static final int LONGEST = 8;

    private Abbreviation() {
    }

    /// True when all letters and digits of the short form stand in the name in the same order, as in MMF and
    /// mycophenolate mofetil.
    static boolean of(String shortForm, String name) {
        if (shortForm.length() > LONGEST) {
            return false;
        }
        String within = name.toLowerCase(Locale.ROOT);
        int from = 0;
        for (char c : shortForm.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                from = within.indexOf(c, from) + 1;
                if (from == 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
