package decursus.exchange.casefile;

import decursus.catalog.AnalyteEntry;
import decursus.catalog.Catalog;
import decursus.catalog.Match;
import decursus.catalog.TreatmentEntry;
import decursus.domain.Concept;
import decursus.domain.result.Reading;
import decursus.domain.result.Result;
import decursus.exchange.Problem;
import decursus.exchange.json.ObjectCursor;
import decursus.exchange.notation.Spelling;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return concept(item, "analyte", analytes, this::analytesNamed);
    }

    /// What a treatment gives; as [#analyte].
    @Nullable Concept agent(ObjectCursor item) {
        return concept(item, "agent", treatments, this::treatmentsNamed);
    }

    /// Warns of a unit that the analyte's values are not known to have. An assay's arbitrary units are its own business:
    /// they always make their own series, and there is nothing to correct.
    void checkUnit(ObjectCursor item, Concept analyte, String unit) {
        if (analyte.key() != null && !known(analyte.key(), unit)) {
            item.findings().warning(item.spot("unit"), "unit", unit, "the unit \"" + Problem.shown(unit) + "\" is not known for "
                    + Problem.shown(analyte.name()) + ": its values are kept, but not drawn together with the others; "
                    + "correct it if it is a slip");
        }
    }

    /// Warns of a value below zero where there is no such thing.
    void checkSign(ObjectCursor item, Concept analyte, Reading reading) {
        BigDecimal lowest = switch (reading.result()) {
            case Result.Numeric numeric -> numeric.value();
            case Result.Span span -> span.low();
            case Result.Titre titre -> BigDecimal.ZERO;
            case Result.Ordinal ordinal -> BigDecimal.ZERO;
            case Result.Words words -> BigDecimal.ZERO;
            case Result.NotDone notDone -> BigDecimal.ZERO;
        };
        boolean impossible = analyte.key() != null
                && catalog.analyte(analyte.key()).filter(entry -> !entry.canBeNegative()).isPresent();
        if (impossible && lowest.signum() < 0) {
            item.findings().warning(item.spot("value"), "value", reading.verbatim(), "the value \"" + Problem.shown(reading.verbatim())
                    + "\" is below zero, which " + Problem.shown(analyte.name()) + " can not be: correct it");
        }
    }

    private boolean known(String key, String unit) {
        return units.computeIfAbsent(new Measured(key, unit), each -> catalog.analyte(each.key)
                .filter(entry -> entry.units().ucum().contains("[arb'U]")
                        || catalog.conversion(each.key, each.unit, entry.units().display()).isPresent()).isPresent());
    }

    private static @Nullable Concept concept(ObjectCursor item, String field, Map<String, String> labels,
            Function<String, List<String>> suggested) {
        String key = item.text(field);
        String name = item.text("name");
        if (!item.has(field) && !item.has("name")) {
            item.findings().error(item.spot(), field, "", "the fields \"" + field + "\" and \"name\" are both missing: add one of them");
            return null;
        }
        if (key != null && !labels.containsKey(key)) {
            item.findings().error(item.spot(field), field, key, "the " + field + " \"" + Problem.shown(key)
                    + "\" is not in the catalogue: " + advice(suggested.apply(key), labels));
            return null;
        }
        String shown = name != null ? name : key == null ? null : labels.get(key);
        return shown == null ? null : new Concept(key, shown);
    }

    private static String advice(List<String> keys, Map<String, String> labels) {
        String orName = "or give only a \"name\"";
        return keys.isEmpty() ? "leave it out and give only a \"name\"" : keys.stream()
                .map(key -> "\"" + key + "\" for " + labels.get(key)).collect(Collectors.joining(", ", "write ", ", " + orName));
    }

    private List<String> analytesNamed(String word) {
        return switch (catalog.findAnalyte(word)) {
            case Match.One<AnalyteEntry> one -> List.of(one.entry().key());
            case Match.Several<AnalyteEntry> several -> several.candidates().stream().map(AnalyteEntry::key).toList();
            case Match.None<AnalyteEntry> none -> slips(word, catalog.analytes().stream(), AnalyteEntry::key,
                    entry -> Stream.concat(Stream.of(entry.key(), entry.names().label()), entry.names().synonyms().stream()));
        };
    }

    private List<String> treatmentsNamed(String word) {
        return switch (catalog.findTreatment(word)) {
            case Match.One<TreatmentEntry> one -> List.of(one.entry().key());
            case Match.Several<TreatmentEntry> several -> several.candidates().stream().map(TreatmentEntry::key).toList();
            case Match.None<TreatmentEntry> none -> slips(word, catalog.treatments().stream(), TreatmentEntry::key,
                    entry -> Stream.concat(Stream.of(entry.key(), entry.names().label()), entry.names().synonyms().stream()));
        };
    }

    /// The one entry that has a name a slip of the pen away; none where two have: which one is meant is not for a program
    /// to guess.
    private static <T> List<String> slips(String word, Stream<T> entries, Function<T, String> key, Function<T, Stream<String>> names) {
        List<String> near = entries.filter(entry -> names.apply(entry).anyMatch(name -> Spelling.isSlip(word, name))).map(key).toList();
        return near.size() == 1 ? near : List.of();
    }
}
