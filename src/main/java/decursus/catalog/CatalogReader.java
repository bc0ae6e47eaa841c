package decursus.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the four files, each after those it refers to, and refuses the catalogue with one list of all faults.
final class CatalogReader {

    private static final List<String> CONVERSION_COLUMNS =
            List.of("analyte", "unit", "factor", "add_first", "exact", "source", "note");

    private final CatalogFile.Source source;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, CatalogRow> conversionRows = new LinkedHashMap<>();

    private CatalogReader(CatalogFile.Source source) {
        this.source = source;
    }

    static Catalog read(CatalogFile.Source source) {
        return new CatalogReader(source).read();
    }

    private Catalog read() {
        var spellings = UnitText.read(source, problems);
        var conversions = conversions(spellings);
        var keys = new LinkedHashSet<String>();
        var analytes = new CatalogFile("analytes.csv", AnalyteRows.COLUMNS, problems).read(source, row -> {
            unique(row, keys);
            return AnalyteRows.entry(row, conversions);
        });
        conversionRows.forEach((key, row) -> {
            if (!keys.contains(key)) {
                row.problem("analyte", key, "no analyte has this key: use a key of analytes.csv.");
            }
        });
        var treatmentKeys = new HashSet<String>();
        var treatments = new CatalogFile("treatments.csv", TreatmentRows.COLUMNS, problems).read(source, row -> {
            unique(row, treatmentKeys);
            return TreatmentRows.entry(row, keys);
        });
        if (!problems.isEmpty()) {
            throw new CatalogException(problems);
        }
        return new Catalog(analytes, treatments, spellings);
    }

    private Map<String, List<AnalyteEntry.Alternative>> conversions(UnitText spellings) {
        var byAnalyte = new LinkedHashMap<String, List<AnalyteEntry.Alternative>>();
        var seen = new HashSet<List<String>>();
        new CatalogFile("conversions.csv", CONVERSION_COLUMNS, problems).read(source, row -> {
            var analyte = row.required("analyte");
            var unit = row.required("unit");
            if (!seen.add(List.of(analyte, spellings.form(unit)))) {
                row.problem("unit", unit, analyte + " has a conversion from this unit already: keep one row.");
            }
            conversionRows.putIfAbsent(analyte, row);
            var addFirst = row.decimal("add_first");
            byAnalyte.computeIfAbsent(analyte, key -> new ArrayList<>()).add(new AnalyteEntry.Alternative(unit,
                    row.factor("factor"), addFirst == null ? BigDecimal.ZERO : addFirst, row.yes("exact"),
                    row.required("source"), row.text("note")));
            return unit;
        });
        return byAnalyte;
    }

    private static void unique(CatalogRow row, Set<String> keys) {
        var key = row.text("key");
        if (!key.isEmpty() && !keys.add(key)) {
            row.problem("key", key, "another row has this key: keys must differ.");
        }
    }
}
