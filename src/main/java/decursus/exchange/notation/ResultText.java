package decursus.exchange.notation;

import decursus.domain.result.Comparator;
import decursus.domain.result.Result;
import decursus.exchange.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Results that have a short written form: `4298`, `<5`, `~20000`, `10-20`, `1:640`.
public final class ResultText {

    private static final String SIGN = "(<=|>=|[<>=~≤≥])?\\s*";
    private static final Pattern NUMBER = Pattern.compile(SIGN + "(" + Decimals.SIGNED + ")");
    private static final Pattern SPAN = Pattern.compile("(" + Decimals.UNSIGNED + ")" + Decimals.TO + "(" + Decimals.UNSIGNED + ")");
    private static final Pattern TITRE = Pattern.compile(SIGN + "1\\s*:\\s*(\\d{1,18})");

    private ResultText() {
    }

    /// Reads the short form.
    ///
    /// @throws IllegalArgumentException with one sentence
    public static Result read(String written) {
        String text = written.strip();
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            return new Result.Numeric(comparator(number.group(1)), Decimals.read("value", number.group(2)));
        }
        Matcher span = SPAN.matcher(text);
        if (span.matches()) {
            return new Result.Span(Decimals.read("value", span.group(1)), Decimals.read("value", span.group(2)));
        }
        Matcher titre = TITRE.matcher(text);
        if (titre.matches()) {
            return new Result.Titre(comparator(titre.group(1)), Long.parseLong(titre.group(2)));
        }
        throw new IllegalArgumentException("the value \"" + Problem.shown(written)
                + "\" can not be read: write 4298, <5, ~20000, 10-20 or 1:640, and words as {\"text\": \"…\"}");
    }

    /// The short form; null for results that have none.
    public static @Nullable String write(Result result) {
        return switch (result) {
            case Result.Numeric numeric -> sign(numeric.comparator()) + numeric.value();
            case Result.Span span -> Decimals.unsigned(span.low()) ? span.low() + "-" + span.high() : null;
            case Result.Titre titre -> sign(titre.comparator()) + "1:" + titre.denominator();
            case Result.Ordinal ordinal -> null;
            case Result.Words words -> null;
            case Result.NotDone notDone -> null;
        };
    }

    /// What stands for the reported text where the file gives none.
    public static String plain(Result result) {
        return switch (result) {
            case Result.Numeric numeric -> sign(numeric.comparator()) + numeric.value();
            case Result.Span span -> span.low() + (Decimals.unsigned(span.low()) ? "-" : " to ") + span.high();
            case Result.Titre titre -> sign(titre.comparator()) + "1:" + titre.denominator();
            case Result.Ordinal ordinal -> ordinal.scale() + " " + ordinal.grade();
            case Result.Words words -> words.text();
            case Result.NotDone notDone -> notDone.reason();
        };
    }

    private static String sign(Comparator comparator) {
        return comparator == Comparator.EQUAL ? "" : comparator.sign();
    }

    private static Comparator comparator(@Nullable String sign) {
        return switch (sign) {
            case null -> Comparator.EQUAL;
            case "=" -> Comparator.EQUAL;
            case "<" -> Comparator.LESS;
            case "≤", "<=" -> Comparator.AT_MOST;
            case ">" -> Comparator.GREATER;
            case "≥", ">=" -> Comparator.AT_LEAST;
            case "~" -> Comparator.ABOUT;
            default -> throw new IllegalStateException("sign " + sign + " is not in the pattern");
        };
    }
}
