package decursus.catalog;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Units as they are written, and what they mean: spellings are brought into one comparison form with the word list of
/// `units.csv`. Immutable once read.
public final class UnitText {

    /// No unit is longer. The patterns below take room on the stack for each letter, so that a hostile text would end it.
    private static final int LONGEST = 200;
    private static final List<String> COLUMNS = List.of("spelling", "unit", "case", "note");
    // "x10^9", "10E9", "10**9" and the lost superscript of "109/L", but not a plain "10/L"
    private static final Pattern POWER = Pattern.compile("^[x×*.]?10(?:\\*\\*|\\*|\\^|[eE]\\+?)?(3|6|9|12)(?=/)");
    private static final Pattern SUPERSCRIPT = Pattern.compile("(?<=10)[⁰¹²³⁴-⁹]+");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(?<=[0-9]),(?=[0-9])");
    private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern ANNOTATION = Pattern.compile("(?<=[^/.(])\\{[^}]*}");
    private static final Pattern EXPONENT = Pattern.compile("(\\D+)-1");

    private static final Pattern LEADING_ONE = Pattern.compile("^1(?=\\p{L})");
    // an annotation, a separator, or a word in which a dot may stand between two digits
    private static final Pattern TOKEN = Pattern.compile("\\{[^}]*}|[/().·⋅]|(?:(?<=[0-9])\\.(?=[0-9])|[^/().·⋅{])+");

    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, String> anyCase = new HashMap<>();

    private UnitText() {}

    /// The comparison form of a unit: `U/l`, `U.L-1` and `E/L` give `U/L`; `µkat/l` with either micro sign gives `ukat/L`;
    /// `IE/ml` gives `[IU]/mL`; `x 109/L`, `G/L` and `Gpt/l` give `10*9/L`; `Zellen/µl` and `{cells}/uL` give `/uL`.
    /// Two spellings of one unit have the same form; it is made for comparing and not for showing. A unit that is not
    /// known keeps its text. `G/L` (giga per litre) and `g/L` (grams per litre) stay apart.
    public static String normalize(String unit) {
        return Catalog.bundled().spellings().form(unit);
    }

    static UnitText read(CatalogFile.Source source, List<String> problems) {
        var spellings = new UnitText();
        new CatalogFile("units.csv", COLUMNS, problems).read(source, row -> {
            var spelling = Normalizer.normalize(row.required("spelling"), Normalizer.Form.NFKC).replace('μ', 'u');
            var which = row.required("case");
            if (!which.equals("exact") && !which.equals("any")) {
                row.problem("case", which, "use exact or any.");
            }
            var map = which.equals("any") ? spellings.anyCase : spellings.exact;
            // an empty unit is a word that only names what is counted, as in Zellen/µl
            if (map.put(which.equals("any") ? lower(spelling) : spelling, row.text("unit")) != null) {
                row.problem("spelling", spelling, "another row has this spelling: keep one.");
            }
            return spelling;
        });
        return spellings;
    }

    /// As [#normalize(String)], with this table of spellings.
    String form(String unit) {
        if (unit.length() > LONGEST) {
            return unit;
        }
        var raised = SUPERSCRIPT.matcher(unit).replaceAll("*$0");
        var text = INVISIBLE.matcher(Normalizer.normalize(raised, Normalizer.Form.NFKC)).replaceAll("")
                .replace('μ', 'u').replace('−', '-');
        if (text.startsWith("UCUM:")) {
            text = text.substring("UCUM:".length());
        }
        text = DECIMAL_COMMA.matcher(text).replaceAll(".");
        var whole = word(text);
        if (!whole.equals(text) || isWordOnly(text)) {
            return whole;
        }
        text = POWER.matcher(text).replaceFirst("10*$1");
        return joined(ANNOTATION.matcher(text).replaceAll(""));
    }

    private static boolean isWordOnly(String text) {
        return text.isEmpty() || (text.startsWith("{") && text.endsWith("}"));
    }

    // UCUM reads from left to right: after "/" the next factor divides, a bracket divides as a whole, "L-1" divides too
    private String joined(String text) {
        var above = new ArrayList<String>();
        var below = new ArrayList<String>();
        var divides = false;
        var bracketDivides = false;
        var depth = 0;
        for (var token : tokens(text)) {
            switch (token) {
                case "/" -> divides = true;
                case ".", "·", "⋅" -> divides = depth > 0 && bracketDivides;
                case "(" -> {
                    depth++;
                    bracketDivides = divides;
                }
                case ")" -> depth--;
                default -> add(token, divides ? below : above, divides ? above : below);
            }
        }
        if (!below.isEmpty()) {
            above.removeIf(factor -> factor.startsWith("{"));
        }
        Collections.sort(below);
        var form = String.join(".", above) + (below.isEmpty() ? "" : "/" + String.join("/", below));
        return form.isEmpty() ? "1" : form;
    }

    private void add(String token, List<String> side, List<String> otherSide) {
        var inverse = EXPONENT.matcher(token);
        var target = inverse.matches() ? otherSide : side;
        var bare = inverse.matches() ? inverse.group(1) : LEADING_ONE.matcher(token).replaceFirst("");
        var factor = word(bare);
        if (!factor.isEmpty() && !factor.equals("1")) {
            target.add(factor);
        }
    }

    private static List<String> tokens(String text) {
        var tokens = new ArrayList<String>();
        var matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    private String word(String word) {
        var known = exact.get(word);
        return known != null ? known : anyCase.getOrDefault(lower(word), word);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
