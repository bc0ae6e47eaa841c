package decursus.exchange.mapping.bound;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A header that names an analyte and perhaps its unit: `CK (U/l)`, `CRP [mg/l]`, `Hb in g/dl`, `FVC, % predicted`.
///
/// @param name what is measured
/// @param unit null where the header names none
public record HeaderName(String name, @Nullable String unit) {

    private static final Pattern BRACKETS = Pattern.compile("(.+?)\\s*[(\\[]\\s*(?:in\\s+)?([^()\\[\\]]{1,30})[)\\]]");
    private static final Pattern BEHIND = Pattern.compile("(.+?)(?:,\\s*|\\s+in\\s+|\\s*;\\s*|_|\\s+)(\\S*[/%]\\s?\\S*(?: "
            + "(?:predicted|pred|Soll|d\\.S\\.))?)");

    /// Takes a header apart. What stands in brackets is a unit where it looks like one.
    public static HeaderName of(String header) {
        String text = header.strip();
        Matcher brackets = BRACKETS.matcher(text);
        if (brackets.matches() && looksLikeUnit(brackets.group(2).strip())) {
            return new HeaderName(brackets.group(1).strip(), brackets.group(2).strip());
        }
        Matcher behind = BEHIND.matcher(text);
        if (behind.matches() && looksLikeUnit(behind.group(2).strip())) {
            return new HeaderName(behind.group(1).strip(), behind.group(2).strip());
        }
        return new HeaderName(text, null);
    }

    /// Whether a text may be a unit: it has a slash or a per cent sign, or is one of the few that have neither.
    public static boolean looksLikeUnit(String text) {
        return text.length() <= 30 && (text.matches("[^/]{1,12}/[^/]{1,12}(/[^/]{1,8})?") && !text.matches("\\d+/\\d+")
                || text.startsWith("%") ||
                        text.matches("(?i)kg|g|mg|m|cm|mm|sec|s|fl|pg|°c|iu|ie|u|e|ml|l|score|points|punkte|titer|titre|x ?10.*"));
    }
}
