package decursus.exchange.mapping.lookup;

import decursus.catalog.AnalyteEntry;
import decursus.catalog.Catalog;
import decursus.catalog.Match;
import decursus.domain.Concept;
import decursus.exchange.Problem;
import decursus.exchange.mapping.bound.HeaderName;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the catalogue calls an analyte of a table. An analyte that it does not know, or about which code and name
/// disagree, keeps its own name and makes its own series.
public final class AnalyteNames {

    private static final int MOST_REMEMBERED = 20_000;

    private final Catalog catalog;
    private final Map<Told, Named> known = new HashMap<>();

    AnalyteNames(Catalog catalog) {
        this.catalog = catalog;
    }

    /// What a row tells of its analyte; each empty where it tells nothing.
    ///
    /// @param name     as reported
    /// @param other    a second name
    /// @param code     a code
    /// @param unit     the unit of its result, which tells FVC in litres from FVC in per cent
    /// @param specimen what was examined
    public record Told(String name, String other, String code, String unit, String specimen) {

        /// Whether nothing names the analyte.
        public boolean nameless() {
            return name.isEmpty() && other.isEmpty() && code.isEmpty();
        }
    }

    /// @param doubt what a person should look at, as the end of a sentence; null for nothing
    public record Named(Concept concept, @Nullable String doubt) {
    }

    /// @throws IllegalArgumentException where nothing names the analyte
    public Named find(Told told) {
        Named found = known.get(told);
        if (found == null) {
            found = search(told);
            if (known.size() < MOST_REMEMBERED) {
                known.put(told, found);
            }
        }
        return found;
    }

    /// The analyte of a key of the catalogue, under the name that the table gives it.
    public Named ofKey(String key, String name) {
        return new Named(Concept.known(key, name), null);
    }

    private Named search(Told told) {
        String name = !told.name.isEmpty() ? told.name : !told.other.isEmpty() ? told.other : told.code;
        if (name.isEmpty()) {
            throw new IllegalArgumentException("no analyte is named: fill it in");
        }
        if (otherSpecimen(told.specimen)) {
            return new Named(Concept.named(name + " (" + told.specimen + ")"), null);
        }
        Match<AnalyteEntry> byCode = told.code.isEmpty() ? new Match.None<>() : catalog.findAnalyte(told.code);
        Match<AnalyteEntry> byName = byName(name, told);
        if (byCode instanceof Match.One<AnalyteEntry>(AnalyteEntry coded, String _)) {
            boolean same = !(byName instanceof Match.One<AnalyteEntry>(AnalyteEntry named, String _)) || named.equals(coded);
            return same ? new Named(Concept.known(coded.key(), name), mismatch(coded, told.unit))
                    : new Named(Concept.named(name), "the code " + shown(told.code) + " means " + coded.names().label() + ", the name "
                            + shown(name) + " something else: it makes its own series until one of them is corrected");
        }
        return switch (byName) {
            case Match.One<AnalyteEntry>(AnalyteEntry entry, String _) -> new Named(Concept.known(entry.key(), name), mismatch(entry,
                    told.unit));
            case Match.Several<AnalyteEntry>(List<AnalyteEntry> several) -> new Named(Concept.named(name), shown(name) + " may mean "
                    + several.stream().map(each -> each.names().label()).collect(Collectors.joining(" or "))
                    + ": it makes its own series until the mapping says which");
            case Match.None<AnalyteEntry> none -> new Named(Concept.named(name), null);
        };
    }

    private Match<AnalyteEntry> byName(String name, Told told) {
        Match<AnalyteEntry> found = found(name, told.unit);
        if (found instanceof Match.None && !told.other.isEmpty()) {
            found = found(told.other, told.unit);
        }
        HeaderName split = HeaderName.of(name);
        return found instanceof Match.None && split.unit() != null ? found(split.name(), told.unit) : found;
    }

    private Match<AnalyteEntry> found(String name, String unit) {
        if (unit.startsWith("%") && catalog.findAnalyte(name + " %") instanceof Match.One<AnalyteEntry> percent) {
            return percent;
        }
        Match<AnalyteEntry> found = catalog.findAnalyte(name);
        if (found instanceof Match.Several<AnalyteEntry>(List<AnalyteEntry> several) && !unit.isEmpty()) {
            List<AnalyteEntry> fitting = several.stream().filter(each -> fits(each, unit)).toList();
            return fitting.size() == 1 ? new Match.One<>(fitting.getFirst(), "unit") : found;
        }
        return found;
    }

    private boolean fits(AnalyteEntry entry, String unit) {
        return catalog.conversion(entry.key(), unit, entry.units().ucum()).isPresent();
    }

    private @Nullable String mismatch(AnalyteEntry entry, String unit) {
        return fits(entry, unit) ? null : unit.isEmpty() ? "no unit is given for " + entry.names().label()
                + ": its values make their own series until the mapping names the unit"
                : "the unit " + shown(unit) + " is none that the catalogue can convert for " + entry.names().label()
                        + ": its values make their own series, check analyte and unit";
    }

    private static boolean otherSpecimen(String specimen) {
        String lower = specimen.toLowerCase(Locale.ROOT);
        return lower.contains("urin") || lower.contains("harn") || lower.contains("csf") || lower.contains("liquor")
                || lower.contains("cerebrospinal") || lower.contains("stool") || lower.contains("stuhl") || lower.contains("punkt")
                || lower.contains("saliva");
    }

    private static String shown(String text) {
        return "\"" + Problem.shown(text) + "\"";
    }
}
