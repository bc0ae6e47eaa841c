package decursus.exchange.fhir.course;

import decursus.catalog.Catalog;
import decursus.catalog.Match;
import decursus.catalog.TreatmentEntry;
import decursus.domain.Concept;
import decursus.domain.treatment.Role;
import decursus.exchange.fhir.tree.Tree;
import decursus.exchange.fhir.value.Codes;
import decursus.exchange.notation.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What is given: an order's product, brought to the agent in it where the catalogue knows the agent. For one thread.
final class Agents {

    /// What an order gives.
    ///
    /// @param agent   the agent
    /// @param role    what it is usually given for
    /// @param product the product as reported
    record Agent(Concept agent, Role role, String product) {
    }

    private static final String RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";
    private static final String ATC_OID = "urn:oid:2.16.840.1.113883.6.73";
    private static final Function<String, Role> ROLES = Words.of("role", Role.class);
    private static final Pattern FORM = Pattern.compile("(?i)\\s*\\((product|substance|medicinal product|clinical drug)[^)]*\\)\\s*$");
    private static final Pattern VOLUME = Pattern.compile("(?i)^[\\d.]+ (?:HR|ML|ACTUAT|MG|DAY)\\s+");
    private static final Pattern INGREDIENT = Pattern.compile("^(\\p{L}[^\\d\\[(/]*?)[\\s,]+(?:[\\d.,]+ ?(?:%|\\p{L})|\\[|\\().*");
    private static final Pattern BRAND = Pattern.compile("\\[([^\\]]+)\\]\\s*$");
    private static final int CACHED = 5_000;

    private final Catalog catalog;
    private final Function<String, @Nullable Tree> medications;
    private final Map<String, @Nullable Agent> cached = new HashMap<>();

    /// @param medications finds a Medication by a reference to it; null where there is none
    Agents(Catalog catalog, Function<String, @Nullable Tree> medications) {
        this.catalog = catalog;
        this.medications = medications;
    }

    /// What an order gives; null where it does not say.
    @Nullable Agent of(Tree order) {
        Tree concept = order.tree("medicationCodeableConcept");
        if (concept != null) {
            return agent(List.of(concept));
        }
        Tree pointer = order.tree("medicationReference");
        String reference = pointer == null ? null : pointer.code("reference");
        if (pointer == null) {
            return null;
        }
        if (reference != null && reference.startsWith("#")) {
            for (Tree contained : order.trees("contained")) {
                if (reference.substring(1).equals(contained.code("id"))) {
                    return medication(contained);
                }
            }
        } else if (reference != null) {
            Agent known = byReference(reference);
            if (known != null) {
                return known;
            }
        }
        String display = pointer.text("display");
        return display == null ? null : look(List.of(display), List.of(), false);
    }

    /// What a reference to a Medication names; null where there is no such Medication.
    @Nullable Agent byReference(String reference) {
        if (cached.size() > CACHED) {
            cached.clear();
        }
        if (cached.containsKey(reference)) {
            return cached.get(reference);
        }
        Tree tree = medications.apply(reference);
        Agent agent = tree == null ? null : medication(tree);
        cached.put(reference, agent);
        return agent;
    }

    private @Nullable Agent medication(Tree medication) {
        Tree code = medication.tree("code");
        if (Codes.words(code) != null && code != null) {
            List<Tree> concepts = new ArrayList<>(List.of(code));
            List<Tree> parts = medication.trees("ingredient");
            Tree only = parts.size() == 1 ? parts.getFirst().tree("itemCodeableConcept") : null;
            if (only != null) {
                concepts.add(only);
            }
            return agent(concepts);
        }
        List<String> parts = new ArrayList<>();
        List<Tree> concepts = new ArrayList<>();
        for (Tree ingredient : medication.trees("ingredient")) {
            Tree concept = ingredient.tree("itemCodeableConcept");
            String words = Codes.words(concept);
            if (concept != null && words != null) {
                parts.add(words);
                concepts.add(concept);
            }
        }
        if (parts.isEmpty()) {
            return null;
        }
        return parts.size() == 1 ? agent(concepts) : new Agent(Concept.named(Codes.cut(String.join(" + ", parts))), Role.SUPPORTIVE,
                String.join(" + ", parts));
    }

    /// @param concepts the product first, then what else tells of the same agent
    private @Nullable Agent agent(List<Tree> concepts) {
        List<String> names = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        boolean structured = false;
        String substance = null;
        for (Tree concept : concepts) {
            String words = Codes.words(concept);
            if (words != null) {
                names.add(words);
            }
            for (Tree coding : concept.trees("coding")) {
                String system = coding.code("system");
                String code = coding.code("code");
                String display = coding.text("display");
                structured |= RXNORM.equals(system);
                boolean atc = system != null && (system.toLowerCase(Locale.ROOT).endsWith("/atc") || system.equals(ATC_OID));
                if (code != null && (atc || RXNORM.equals(system))) {
                    keys.add(code);
                }
                substance = substance == null && atc ? display : substance;
                if (display != null) {
                    names.add(display);
                }
            }
        }
                if (names.isEmpty()) {
            return null;
        }
        Agent found = look(names, keys, structured);
        // what ATC calls it is the substance, whatever the product is called
        return substance == null ? found : new Agent(new Concept(found.agent.key(), Codes.cut(substance)), found.role, found.product);
    }

    private Agent look(List<String> names, List<String> codes, boolean structured) {
        String product = names.getFirst();
        TreatmentEntry entry = null;
        for (String code : codes) {
            entry = entry == null && Character.isLetter(code.charAt(0)) ? find(code) : entry;
        }
        for (String name : names) {
            entry = entry == null ? find(name) : entry;
            String ingredient = ingredient(name);
            entry = entry == null && ingredient != null ? find(ingredient) : entry;
            Matcher brand = BRAND.matcher(name);
            entry = entry == null && brand.find() ? find(brand.group(1)) : entry;
        }
        for (String code : codes) {
            entry = entry == null ? find(code) : entry;
        }
        if (entry != null) {
            String name = ingredient(product);
            return new Agent(Concept.known(entry.key(), Codes.cut(name == null ? product : name)), ROLES.apply(entry.defaultRole()),
                    product);
        }
        String ingredient = structured ? ingredient(product) : null;
        return new Agent(Concept.named(Codes.cut(ingredient == null ? product : ingredient)), Role.SUPPORTIVE, product);
    }

    private @Nullable TreatmentEntry find(String word) {
        return catalog.findTreatment(word) instanceof Match.One<TreatmentEntry>(TreatmentEntry entry, String how) ? entry : null;
    }

    /// The one agent in a product's name: "predniSONE" in "predniSONE 5 MG Oral Tablet"; null where there are several, or none
    /// can be told.
    static @Nullable String ingredient(String product) {
        String name = FORM.matcher(product).replaceFirst("");
        if (name.contains(" / ")) {
            return null;
        }
        Matcher found = INGREDIENT.matcher(VOLUME.matcher(name).replaceFirst(""));
        if (found.matches()) {
            return found.group(1).strip();
        }
        return name.equals(product) ? null : name;
    }
}
