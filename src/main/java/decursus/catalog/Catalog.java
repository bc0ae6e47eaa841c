package decursus.catalog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the program knows about analytes, scores, treatments and units. Immutable once read, so it may be shared
/// between threads.
public final class Catalog {

    private static @Nullable Catalog bundled;

    private final Map<String, AnalyteEntry> analytes;
    private final Map<String, TreatmentEntry> treatments;
    private final NameIndex<AnalyteEntry> analyteNames = new NameIndex<>();
    private final NameIndex<TreatmentEntry> treatmentNames = new NameIndex<>();
    private final Map<String, UnitTable> units = new LinkedHashMap<>();
    private final UnitText spellings;

    Catalog(List<AnalyteEntry> analytes, List<TreatmentEntry> treatments, UnitText spellings) {
        this.spellings = spellings;
        this.analytes = new LinkedHashMap<>();
        this.treatments = new LinkedHashMap<>();
        for (var entry : analytes) {
            this.analytes.put(entry.key(), entry);
            this.units.put(entry.key(), new UnitTable(entry.units(), spellings));
            index(entry);
        }
        for (var entry : treatments) {
            this.treatments.put(entry.key(), entry);
            index(entry);
        }
    }

    /// The catalogue that the program brings along; read once.
    ///
    /// @throws CatalogException listing every row that cannot be read or contradicts another
    public static synchronized Catalog bundled() {
        if (bundled == null) {
            bundled = CatalogReader.read(Catalog.class::getResourceAsStream);
        }
        return bundled;
    }

    /// A corrected copy of the catalogue's files in a folder of the user's.
    ///
    /// @throws CatalogException as [#bundled()]
    public static Catalog from(Path folder) {
        return CatalogReader.read(name -> Files.exists(folder.resolve(name)) ? Files.newInputStream(folder.resolve(name)) : null);
    }

    /// All analytes and scores, in the file's order.
    public List<AnalyteEntry> analytes() {
        return List.copyOf(analytes.values());
    }

    /// All treatments, in the file's order.
    public List<TreatmentEntry> treatments() {
        return List.copyOf(treatments.values());
    }

    /// The analyte of that key, spelt exactly; empty for a key of the user's own.
    public Optional<AnalyteEntry> analyte(String key) {
        return Optional.ofNullable(analytes.get(key));
    }

    /// The treatment of that key, spelt exactly; empty for a key of the user's own.
    public Optional<TreatmentEntry> treatment(String key) {
        return Optional.ofNullable(treatments.get(key));
    }

    /// Finds an analyte by key, LOINC code (alternatives included), label, abbreviation or synonym in English or
    /// German. Case, hyphens, spaces and punctuation do not matter, nor does ä against ae or one micro sign against the other.
    public Match<AnalyteEntry> findAnalyte(String nameOrCode) {
        return analyteNames.find(nameOrCode);
    }

    /// Finds a treatment by key, ATC code (older ones included), RxNorm ingredient number, label, abbreviation or synonym,
    /// with the same tolerance as [#findAnalyte(String)].
    public Match<TreatmentEntry> findTreatment(String nameOrCode) {
        return treatmentNames.find(nameOrCode);
    }

    /// The conversion between two units of one analyte, in any spelling that [UnitText] knows. The same unit twice gives
    /// the conversion that changes nothing, for analytes of the user's own too. Empty when the catalogue holds no
    /// conversion: the values then make a series of their own. Mass and activity, count and percent, and arbitrary
    /// units of an assay are never converted.
    public Optional<Conversion> conversion(String analyteKey, String fromUnit, String toUnit) {
        var table = units.get(analyteKey);
        if (table != null) {
            return table.conversion(fromUnit, toUnit);
        }
        var from = spellings.form(fromUnit);
        return !from.isEmpty() && from.equals(spellings.form(toUnit)) ? Optional.of(UnitTable.UNCHANGED) : Optional.empty();
    }

    private void index(AnalyteEntry entry) {
        var codes = entry.codes();
        if (codes.loinc() != null) {
            analyteNames.addCode(codes.loinc(), entry, "LOINC");
        }
        for (var code : codes.alternatives()) {
            analyteNames.addCode(code.code(), entry, how("LOINC, alternative", code));
        }
        analyteNames.addName(entry.key(), entry, "key");
        analyteNames.addName(entry.names().label(), entry, "label");
        analyteNames.addName(entry.names().abbreviation(), entry, "abbreviation");
        entry.names().synonyms().forEach(name -> analyteNames.addName(name, entry, "synonym"));
    }

    private void index(TreatmentEntry entry) {
        var codes = entry.codes();
        if (codes.atc() != null) {
            treatmentNames.addCode(codes.atc(), entry, "ATC");
        }
        for (var code : codes.legacy()) {
            treatmentNames.addCode(code.code(), entry, how("ATC, older code", code));
        }
        if (codes.rxnorm() != null) {
            treatmentNames.addCode(codes.rxnorm(), entry, "RxNorm, " + codes.rxnormVerified());
        }
        treatmentNames.addName(entry.key(), entry, "key");
        treatmentNames.addName(entry.names().label(), entry, "label");
        treatmentNames.addName(entry.names().abbreviation(), entry, "abbreviation");
        entry.names().synonyms().forEach(name -> treatmentNames.addName(name, entry, "synonym"));
    }

    private static String how(String kind, AnalyteEntry.Code code) {
        return code.note().isEmpty() ? kind : kind + " (" + code.note() + ")";
    }

    UnitText spellings() {
        return spellings;
    }
}
