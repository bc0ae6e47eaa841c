package decursus.store.row;

import static decursus.store.row.Stored.required;

import decursus.domain.result.Comparator;
import decursus.domain.result.Reading;
import decursus.domain.result.Result;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// [Reading] as columns. `low` holds the number of every kind that has one; `word` the grade, the words or the reason.
public record ReadingRow(Kind resultKind, @Nullable Comparator comparator, @Nullable String low, @Nullable String high,
        @Nullable String scale, @Nullable String word, @Nullable String unit, String verbatim) {

    /// Kinds of [Result].
    public enum Kind { NUMERIC, SPAN, TITRE, ORDINAL, WORDS, NOT_DONE }

    /// The columns of a reading.
    public static ReadingRow of(Reading reading) {
        String unit = reading.unit();
        String verbatim = reading.verbatim();
        return switch (reading.result()) {
            case Result.Numeric numeric ->
                    new ReadingRow(Kind.NUMERIC, numeric.comparator(), numeric.value().toString(), null, null, null, unit, verbatim);
            case Result.Span span ->
                    new ReadingRow(Kind.SPAN, null, span.low().toString(), span.high().toString(), null, null, unit, verbatim);
            case Result.Titre titre ->
                    new ReadingRow(Kind.TITRE, titre.comparator(), Long.toString(titre.denominator()), null, null, null, unit, verbatim);
            case Result.Ordinal ordinal ->
                    new ReadingRow(Kind.ORDINAL, null, ordinal.rank().toString(), null, ordinal.scale(), ordinal.grade(), unit, verbatim);
            case Result.Words words -> new ReadingRow(Kind.WORDS, null, null, null, null, words.text(), unit, verbatim);
            case Result.NotDone notDone -> new ReadingRow(Kind.NOT_DONE, null, null, null, null, notDone.reason(), unit, verbatim);
        };
    }

    /// The reading of these columns.
    public Reading toDomain() {
        return new Reading(switch (resultKind) {
            case NUMERIC -> new Result.Numeric(required("comparator", comparator), decimal(low));
            case SPAN -> new Result.Span(decimal(low), decimal(high));
            case TITRE -> new Result.Titre(required("comparator", comparator), Long.parseLong(required("low", low)));
            case ORDINAL -> new Result.Ordinal(required("scale", scale), required("word", word), decimal(low));
            case WORDS -> new Result.Words(required("word", word));
            case NOT_DONE -> new Result.NotDone(required("word", word));
        }, unit, verbatim);
    }

    private static BigDecimal decimal(@Nullable String number) {
        return new BigDecimal(required("number", number));
    }
}
