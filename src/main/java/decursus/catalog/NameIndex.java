package decursus.catalog;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Finds entries by what people write: any spelling of a name, or a code. Filled once, then only read.
final class NameIndex<T> {

    private final Map<String, Map<T, String>> byName = new LinkedHashMap<>();
    private final Map<String, Map<T, String>> byCode = new LinkedHashMap<>();

    /// @param how what a hit by this name is called in a report
    void addName(String name, T entry, String how) {
        put(byName, fold(name), entry, how);
    }

    void addCode(String code, T entry, String how) {
        put(byCode, foldCode(code), entry, how);
    }

    /// All entries with that name or code, in the order in which they were added.
    Match<T> find(String nameOrCode) {
        var hits = new LinkedHashMap<T, String>(byCode.getOrDefault(foldCode(nameOrCode), Map.of()));
        byName.getOrDefault(fold(nameOrCode), Map.of()).forEach(hits::putIfAbsent);
        if (hits.isEmpty()) {
            return new Match.None<>();
        }
        if (hits.size() == 1) {
            var hit = hits.entrySet().iterator().next();
            return new Match.One<>(hit.getKey(), hit.getValue());
        }
        List<T> candidates = new ArrayList<>(hits.keySet());
        return new Match.Several<>(candidates);
    }

    private static <T> void put(Map<String, Map<T, String>> index, String folded, T entry, String how) {
        if (!folded.isEmpty()) {
            index.computeIfAbsent(folded, name -> new LinkedHashMap<>()).putIfAbsent(entry, how);
        }
    }

    private static String foldCode(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }

    /// The comparison form of a name: case, accents, hyphens, spaces and punctuation are gone, ä is ae, ß is ss, both
    /// micro signs are u and Greek letters are spelt out; `%` and `+` stay, because they tell two analytes apart.
    static String fold(String name) {
        var text = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
                .replace("α", "alpha").replace("β", "beta").replace("γ", "gamma").replace("κ", "kappa").replace("μ", "u");
        var folded = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFD).codePoints()
                .filter(point -> Character.isLetterOrDigit(point) || point == '%' || point == '+')
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
