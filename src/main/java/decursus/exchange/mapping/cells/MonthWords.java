package decursus.exchange.mapping.cells;

import java.util.List;
import java.util.Locale;

/// Names of months in English and German, whole or short.
final class MonthWords {

    private static final List<List<String>> NAMES = List.of(
            List.of("jan", "january", "januar", "jän", "jänner"), List.of("feb", "february", "februar"),
            List.of("mar", "march", "mär", "mrz", "märz", "maerz"), List.of("apr", "april"), List.of("may", "mai"),
            List.of("jun", "june", "juni"), List.of("jul", "july", "juli"), List.of("aug", "august"),
            List.of("sep", "sept", "september"), List.of("oct", "october", "okt", "oktober"),
            List.of("nov", "november"), List.of("dec", "december", "dez", "dezember"));

    private MonthWords() {
    }

    /// 1 to 12; 0 for a word that names no month.
    static int number(String word) {
        String sought = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < NAMES.size(); i++) {
            if (NAMES.get(i).contains(sought)) {
                return i + 1;
            }
        }
        return 0;
    }
}
