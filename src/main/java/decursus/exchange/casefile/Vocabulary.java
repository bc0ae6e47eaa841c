package decursus.exchange.casefile;

import decursus.catalog.Catalog;
import decursus.domain.Concept;
import decursus.exchange.Problem;
import decursus.exchange.json.ObjectCursor;
import decursus.exchange.notation.Spelling;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names that a case file may use for what it measures and gives: those of the catalogue. For one file at a time:
/// it remembers the units that it has looked up.
final class Vocabulary {

    private record Measured(String key, String unit) {
    }

    private final Catalog catalog;
    private final Map<Measured, Boolean> units = new HashMap<>();
    private final Map<String, String> analytes = new HashMap<>();
    private final Map<String, String> treatments = new HashMap<>();

    Vocabulary(Catalog catalog) {
        this.catalog = catalog;
        catalog.analytes().forEach(entry -> analytes.put(entry.key(), entry.names().label()));
        catalog.treatments().forEach(entry -> treatments.put(entry.key(), entry.names().label()));
    }

    /// What an observation measures; null where neither key nor name can be read, which is then among the findings.
    @Nullable Concept analyte(ObjectCursor item) {
        return concept(item, "analyte", analytes);
    }

    /// What a treatment gives; as [#analyte].
    @Nullable Concept agent(ObjectCursor item) {
        return concept(item, "agent", treatments);
    }

    /// Warns of a unit that the analyte's values are not known to have. An assay's arbitrary units are its own business:
    /// they always make their own series, and there is nothing to correct.
    void checkUnit(ObjectCursor item, Concept analyte, String unit) {
        if (analyte.key() != null && !known(analyte.key(), unit)) {
            item.findings().warning(item.spot("unit"), "unit", unit, "the unit \"" + Problem.shown(unit) + "\" is not known for "
                    + Problem.shown(analyte.name()) + ": its values are drawn as a series of their own, unless it is corrected");
        }
    }

    private boolean known(String key, String unit) {
        return units.computeIfAbsent(new Measured(key, unit), each -> catalog.analyte(each.key)
                .filter(entry -> entry.units().ucum().contains("[arb'U]")
                        || catalog.conversion(each.key, each.unit, entry.units().display()).isPresent()).isPresent());
    }

    private static @Nullable Concept concept(ObjectCursor item, String field, Map<String, String> labels) {
        String key = item.text(field);
        String name = item.text("name");
        if (!item.has(field) && !item.has("name")) {
            item.findings().error(item.spot(), field, "", "the fields \"" + field + "\" and \"name\" are both missing: add one of them");
            return null;
        }
        if (key != null && !labels.containsKey(key)) {
            item.findings().error(item.spot(field), field, key, "the " + field + " \"" + Problem.shown(key)
                    + "\" is not in the catalogue: " + Spelling.nearest(key, labels.keySet()).map(near -> "write \"" + near + "\"")
                    .orElse("leave it out") + ", or give only a \"name\"");
            return null;
        }
        String shown = name != null ? name : key == null ? null : labels.get(key);
        return shown == null ? null : new Concept(key, shown);
    }
}
