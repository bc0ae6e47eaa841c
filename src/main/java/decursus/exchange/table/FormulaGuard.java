package decursus.exchange.table;

import java.util.regex.Pattern;

/// Keeps a spreadsheet from taking text for a formula (CWE-1236): text that begins like one gets an apostrophe before it,
/// and so does guarded-looking text, so that every text comes back as it was.
public final class FormulaGuard {

    /// The signs that OWASP names as the beginnings of formulas, with their wide forms, behind any apostrophes.
    private static final Pattern RISKY = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private FormulaGuard() {}

    /// The text as it may stand in a cell.
    public static String guard(String text) {
        return RISKY.matcher(text).matches() ? "'" + text : text;
    }

    /// The text as it was before it was guarded.
    public static String unguard(String cell) {
        return cell.startsWith("'") && RISKY.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
