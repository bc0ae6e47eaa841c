package decursus.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Antibodies so rare that together with a disease and a region they can point to one person. The list names those
/// that cohorts of myositis and systemic sclerosis report in fewer than about one patient in twenty.
final class RareSerotypes {

    private static final Set<String> RARE = Set.of("pl7", "pl12", "ej", "oj", "ks", "zo", "ha", "yrs", "sae", "sae1", "sae2", "ku",
            "cn1a", "mup44", "eif3", "ruvbl1", "ruvbl2", "thto", "u3rnp", "fibrillarin", "puf60", "fhl1", "cortactin");

    private RareSerotypes() {
    }

    /// True when a text or a catalogue's key names one of them.
    static boolean in(String text) {
        return !without(text).equals(words(text));
    }

    /// The words of a text but those that name one of them.
    static List<String> without(String text) {
        List<String> words = words(text);
        List<String> others = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (i + 1 < words.size() && RARE.contains(words.get(i) + words.get(i + 1))) {
                i++;
            } else if (!RARE.contains(words.get(i))) {
                others.add(words.get(i));
            }
        }
        return others;
    }

    private static List<String> words(String text) {
        return Vocabulary.words(text).toList();
    }
}
