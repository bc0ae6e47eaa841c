package decursus.exchange.notation;

import decursus.exchange.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The written words of enumerated values: `DISEASE_DIRECTED` is `disease-directed`.
public final class Words {

    private Words() {
    }

    /// A reader for the words of an enumeration.
    ///
    /// @param silent the value that is said by leaving the field out and therefore has no word; null where all have one
    public static <E extends Enum<E>> Function<String, E> of(String field, Class<E> type, @Nullable E silent) {
        List<E> values = Arrays.stream(type.getEnumConstants()).filter(value -> value != silent).toList();
        return written -> values.stream().filter(value -> write(value).equals(written)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(unknown(field, written, values)));
    }

    /// A reader for the words of an enumeration all of whose values have one.
    public static <E extends Enum<E>> Function<String, E> of(String field, Class<E> type) {
        return of(field, type, null);
    }

    /// The word of a value.
    public static String write(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String unknown(String field, String written, List<? extends Enum<?>> values) {
        List<String> words = values.stream().map(Words::write).toList();
        return "the " + field + " \"" + Problem.shown(written) + "\" is not known: write " + Spelling.nearest(written, words)
                .map(near -> "\"" + near + "\"").orElseGet(() -> words.stream().collect(Collectors.joining(", ", "one of ", "")));
    }
}
