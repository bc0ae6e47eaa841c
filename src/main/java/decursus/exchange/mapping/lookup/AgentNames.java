package decursus.exchange.mapping.lookup;

import decursus.catalog.Catalog;
import decursus.catalog.Match;
import decursus.catalog.TreatmentEntry;
import decursus.domain.Concept;
import decursus.domain.treatment.Role;
import decursus.exchange.notation.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the catalogue calls an agent of a table.
public final class AgentNames {

    /// "Prednisolon 20 mg Tbl.": what is given stands before its strength.
    private static final Pattern STRENGTH = Pattern.compile("(.+?)[, ]+\\d[\\d.,]*\\s*(?:mg|g|µg|mcg|ml|IE|IU|E)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Function<String, Role> ROLES = Words.of("role", Role.class);

    private final Catalog catalog;

    AgentNames(Catalog catalog) {
        this.catalog = catalog;
    }

    /// The catalogue's entry by code, name or second name; empty for an agent that it does not know or that may be two.
    public Optional<TreatmentEntry> entry(String name, String other, String code) {
        Matcher strength = STRENGTH.matcher(name);
        return List.of(code, name, other, strength.matches() ? strength.group(1) : "").stream().filter(each -> !each.isEmpty())
                .flatMap(each -> catalog.findTreatment(each) instanceof Match.One<TreatmentEntry>(TreatmentEntry entry, String _)
                        ? Optional.of(entry).stream() : Optional.<TreatmentEntry>empty().stream())
                .findFirst();
    }

    /// The agent under the name that the table gives it; without a key one writing of its name stands for all.
    public Concept concept(Optional<TreatmentEntry> entry, String name) {
        return entry.map(each -> Concept.known(each.key(), name)).orElseGet(() -> Concept.named(name));
    }

    /// What an agent is given for where the table does not say.
    public Role role(Optional<TreatmentEntry> entry, Role otherwise) {
        return entry.map(each -> ROLES.apply(each.defaultRole().toLowerCase(Locale.ROOT))).orElse(otherwise);
    }
}
