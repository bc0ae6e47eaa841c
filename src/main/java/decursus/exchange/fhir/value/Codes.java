package decursus.exchange.fhir.value;

import decursus.catalog.AnalyteEntry;
import decursus.catalog.Catalog;
import decursus.catalog.Match;
import decursus.domain.Concept;
import decursus.exchange.fhir.tree.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What coded concepts mean. Remembers what it has looked up; for one thread.
public final class Codes {

    private static final String LOINC = "http://loinc.org";
    private static final int LONGEST = 200;

    private record Coded(String code, String name) {
    }

    private final Catalog catalog;
    private final Map<Coded, Concept> analytes = new HashMap<>();
    /// Codes of each name that the catalogue does not know.
    private final Map<String, Set<String>> ownNames = new HashMap<>();
    private final Map<Concept, String> codes = new IdentityHashMap<>();

    public Codes(Catalog catalog) {
        this.catalog = catalog;
    }

    /// Begins another patient.
    public void begin() {
        ownNames.clear();
        codes.clear();
        analytes.values().removeIf(concept -> concept.key() == null);
    }

    /// What an observation measures. A LOINC code that the catalogue does not know is not looked up by its name: glucose in
    /// urine is not glucose in blood, whatever it is called.
    ///
    /// @return null where neither a name nor a code is given
    public @Nullable Concept analyte(@Nullable Tree code) {
        if (code == null) {
            return null;
        }
        String loinc = null;
        String first = null;
        String display = null;
        for (Tree coding : code.trees("coding")) {
            String value = coding.code("code");
            String shown = coding.text("display");
            boolean isLoinc = LOINC.equals(coding.code("system"));
            if (isLoinc && loinc == null && value != null) {
                loinc = value;
                display = shown != null ? shown : display;
            }
            first = first == null ? value : first;
            display = display == null ? shown : display;
        }
        String text = code.text("text");
        String name = text != null ? text : display != null ? display : loinc != null ? loinc : first;
        if (name == null) {
            return null;
        }
        String named = cut(name);
        String shown = display;
        String found = loinc;
        String any = first == null ? "" : first;
        return analytes.computeIfAbsent(new Coded(found == null ? any : found, named), key -> look(found, any, named, shown));
    }

    private Concept look(@Nullable String loinc, String code, String name, @Nullable String display) {
        List<String> words = new ArrayList<>();
        if (loinc != null) {
            words.add(loinc);
        } else {
            words.add(name);
            if (display != null) {
                words.add(display);
            }
        }
        for (String word : words) {
            if (catalog.findAnalyte(word) instanceof Match.One<AnalyteEntry>(AnalyteEntry entry, String how)) {
                return Concept.known(entry.key(), name);
            }
        }
        return own(name, loinc == null ? code : loinc);
    }

    private Concept own(String name, String code) {
        Concept concept = Concept.named(name);
        ownNames.computeIfAbsent(name, each -> new TreeSet<>()).add(code);
        codes.put(concept, code);
        return concept;
    }

    /// What an observation measures at a place of the body, where the catalogue does not know it.
    public Concept at(Concept concept, String site) {
        String code = codes.getOrDefault(concept, "");
        String name = cut(concept.name() + " (" + site + ")");
        return analytes.computeIfAbsent(new Coded(code, name), key -> own(name, code));
    }

    /// The concept with its code in its name, where another concept of the same patient has the same name and another code:
    /// the two would else make one curve. To be asked when all of the patient's are known.
    public Concept distinct(Concept concept) {
        return concept.key() == null && ownNames.getOrDefault(concept.name(), Set.of()).size() > 1
                ? Concept.named(concept.name() + " [" + codes.getOrDefault(concept, "") + "]") : concept;
    }

    /// The first code of a concept; empty where it has none.
    public static String code(@Nullable Tree concept) {
        if (concept == null) {
            return "";
        }
        String first = "";
        for (Tree coding : concept.trees("coding")) {
            String value = coding.code("code");
            if (value != null && (first.isEmpty() || LOINC.equals(coding.code("system")))) {
                first = value;
            }
        }
        return first;
    }

    /// A concept in words: its text, else a display, else a code; null where it says nothing.
    public static @Nullable String words(@Nullable Tree concept) {
        if (concept == null) {
            return null;
        }
        String text = concept.text("text");
        String code = null;
        for (Tree coding : concept.trees("coding")) {
            if (text != null) {
                return text;
            }
            text = coding.text("display");
            code = code == null ? coding.text("code") : code;
        }
        return text == null ? code : text;
    }

    /// Several concepts in words.
    public static List<String> words(List<Tree> concepts) {
        List<String> words = new ArrayList<>(concepts.size());
        for (Tree concept : concepts) {
            String each = words(concept);
            if (each != null) {
                words.add(each);
            }
        }
        return words;
    }

    /// Whether a concept has a code.
    public static boolean has(@Nullable Tree concept, String code) {
        return concept != null && concept.trees("coding").stream().anyMatch(coding -> code.equalsIgnoreCase(coding.code("code")));
    }

    /// A name short enough for a title.
    public static String cut(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return name.substring(0, end) + "…";
    }
}
