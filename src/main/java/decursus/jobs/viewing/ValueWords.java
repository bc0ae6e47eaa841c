package decursus.jobs.viewing;

import decursus.domain.result.Comparator;
import decursus.domain.result.Flag;
import decursus.domain.result.Limits;
import decursus.domain.result.Observation;
import decursus.domain.result.Result;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/// A result in words: the value as parsed, the unit as reported, and the source's own text where that says more.
final class ValueWords {

    private final Wording words;

    ValueWords(Wording words) {
        this.words = words;
    }

    /// "5600", "<5", "10–20", "1:640", "III", "normal", "not done: haemolysis".
    String value(Result result) {
        return switch (result) {
            case Result.Numeric numeric -> sign(numeric.comparator()) + words.numbers().write(numeric.value());
            case Result.Span span -> words.numbers().write(span.low()) + "–" + words.numbers().write(span.high());
            case Result.Titre titre -> sign(titre.comparator()) + "1:" + words.numbers().write(BigDecimal.valueOf(titre.denominator()));
            case Result.Ordinal ordinal -> ordinal.grade();
            case Result.Words text -> text.text();
            case Result.NotDone notDone -> words.word("notDone", notDone.reason());
        };
    }

    private static String sign(Comparator comparator) {
        return comparator == Comparator.EQUAL ? "" : comparator.sign();
    }

    /// The unit as reported; a score's maximum; the scale of a grade; empty where there is none.
    String unit(Observation of) {
        String unit = of.reading().unit();
        boolean number = of.reading().result() instanceof Result.Numeric || of.reading().result() instanceof Result.Span;
        if (number && of.limits().maximum() instanceof Limits.InstrumentMaximum.Known known) {
            return "/" + words.numbers().write(known.value()) + (unit == null ? "" : " " + unit);
        }
        if (of.reading().result() instanceof Result.Ordinal ordinal) {
            return ordinal.scale();
        }
        return unit == null || !(number || of.reading().result() instanceof Result.Titre) ? "" : unit;
    }

    /// "H", "L" or nothing.
    static String flag(Flag flag) {
        return switch (flag) {
            case HIGH -> "H";
            case LOW -> "L";
            case NORMAL, NONE -> "";
        };
    }

    /// The source's own text where it says more than the parsed value.
    Optional<String> verbatim(Observation of) {
        String reported = bare(of.reading().verbatim());
        String shown = bare(value(of.reading().result()));
        String whole = bare(value(of.reading().result()) + unit(of));
        String scaled = bare(unit(of) + value(of.reading().result()));
        return reported.equals(shown) || reported.equals(whole) || reported.equals(scaled) || reported.isEmpty() ? Optional.empty()
                : Optional.of(words.word("asReported", of.reading().verbatim()));
    }

    /// Number habits and spaces make no difference in what is said.
    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u2009\\u00a0\\u202f]", "").replace(',', '.').replace('–', '-')
                .replace('−', '-');
    }
}
