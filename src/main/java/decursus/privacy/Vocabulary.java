package decursus.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The clinical words that may stand in a de-identified course. A term passes when every one of its words is listed;
/// anything else may be a name, and is withheld. Listed are the words of `resources/decursus/privacy/clinical-words.txt`
/// and the words of the catalogue.
public final class Vocabulary {

    private static final String RESOURCE = "decursus/privacy/clinical-words.txt";
    private static final int LONGEST_TERM = 90;
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} /(),.+%*&'’<>≤≥=~:;^·×–-]*");
    private static final Pattern POWER_OF_TEN = Pattern.compile("\\b10\\^?\\d{1,2}\\b");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int LONGEST_NUMBER = 3;

    private final Map<String, String> names;
    private final Set<String> words;

    private Vocabulary(Map<String, String> names, Set<String> words) {
        this.names = names;
        this.words = words;
    }

    /// The listed words and those of a catalogue.
    ///
    /// @param names name of each key of the catalogue
    /// @param terms further terms that it knows: synonyms, abbreviations, units
    /// @throws IllegalStateException in one sentence when the list is missing
    public static Vocabulary clinical(Map<String, String> names, Collection<String> terms) {
        Set<String> words = new HashSet<>();
        try (InputStream in = Vocabulary.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The list of clinical words " + RESOURCE + " is missing: install Decursus again.");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.startsWith("#")).flatMap(Vocabulary::words).forEach(words::add);
        } catch (IOException e) {
            throw new IllegalStateException("The list of clinical words " + RESOURCE + " cannot be read: install Decursus again.", e);
        }
        names.values().stream().flatMap(Vocabulary::words).forEach(words::add);
        terms.stream().flatMap(Vocabulary::words).forEach(words::add);
        words.removeIf(word -> NUMBER.matcher(word).matches());
        return new Vocabulary(Map.copyOf(names), Set.copyOf(words));
    }

    /// The catalogue's own name for a key; empty where the catalogue does not know it.
    Optional<String> nameOf(String key) {
        return Optional.ofNullable(names.get(key));
    }

    /// True when a term holds nothing but listed words and at most one short number: two could be a date. A rare serotype
    /// counts as listed here; whether it may stand is another question.
    boolean accepts(String term) {
        if (term.length() > LONGEST_TERM || !PLAIN.matcher(term).matches()) {
            return false;
        }
        int numbers = 0;
        List<String> judged = RareSerotypes.without(POWER_OF_TEN.matcher(term).replaceAll(" "));
        for (String word : judged) {
            if (NUMBER.matcher(word).matches()) {
                numbers++;
                if (numbers > 1 || word.length() > LONGEST_NUMBER) {
                    return false;
                }
            } else if (!words.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /// The words of a text in small letters.
    static Stream<String> words(String text) {
        return BETWEEN_WORDS.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty());
    }
}
