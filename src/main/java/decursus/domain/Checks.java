package decursus.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// The checks that the domain's records share. Each failure names the field and the value.
public final class Checks {

    private static final int SHOWN = 60;
    /// Larger powers of ten are no clinical value and make decimal arithmetic explode.
    private static final int MAX_EXPONENT = 30;

    private Checks() {
    }

    /// Refuses blank text, NUL and lone surrogates: the store can not keep them.
    ///
    /// @return the same text
    public static String text(String field, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(field + " is empty");
        }
        return storable(field, value);
    }

    /// Refuses NUL and lone surrogates, allows empty text.
    ///
    /// @return the same text
    public static String storable(String field, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != 0 && c < Character.MIN_SURROGATE) {
                continue;
            }
            boolean pair = Character.isHighSurrogate(c) && i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1));
            if (c == 0 || (Character.isSurrogate(c) && !pair)) {
                throw new IllegalArgumentException(field + " holds a character that can not be stored, at position " + (i + 1));
            }
            if (pair) {
                i++;
            }
        }
        return value;
    }

    /// Refuses numbers whose power of ten lies outside of what a record of care can hold.
    ///
    /// @return the same number
    public static BigDecimal plausible(String field, BigDecimal value) {
        long exponent = (long) value.precision() - value.scale();
        if (Math.abs(exponent) > MAX_EXPONENT || Math.abs((long) value.scale()) > MAX_EXPONENT) {
            throw new IllegalArgumentException(field + " " + shown(value.toString()) + " is outside of any clinical range (10^"
                    + MAX_EXPONENT + ")");
        }
        return value;
    }

    /// Refuses two items of one list that carry the same id.
    public static <T> void distinct(String field, Collection<T> items, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (T item : items) {
            if (!seen.add(id.apply(item))) {
                throw new IllegalArgumentException(field + " holds the id " + shown(id.apply(item)) + " twice");
            }
        }
    }

    /// A value for a message: cut to a length that fits one sentence.
    public static String shown(String value) {
        if (value.length() <= SHOWN) {
            return "\"" + value + "\"";
        }
        int end = Character.isHighSurrogate(value.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return "\"" + value.substring(0, end) + "…\"";
    }

    /// An unmodifiable copy of a list of texts, each checked as by [#text].
    public static List<String> texts(String field, List<String> values) {
        values.forEach(value -> text(field, value));
        return List.copyOf(values);
    }
}
