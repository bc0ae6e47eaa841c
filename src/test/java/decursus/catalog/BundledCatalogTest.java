package decursus.catalog;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BundledCatalogTest {

    private final Catalog catalog = Catalog.bundled();

    @Test
    void everyRowIsThere() {
        assertEquals(83, catalog.analytes().size());
        assertEquals(67, catalog.treatments().size());
        assertEquals(44, catalog.analytes().stream().filter(entry -> entry.codes().loinc() != null).count());
        assertEquals(56, catalog.treatments().stream().filter(entry -> entry.codes().atc() != null).count());
    }

    @Test
    void everyNameAndCodeOfAnAnalyteFindsItOrAsks() {
        for (var entry : catalog.analytes()) {
            var names = new ArrayList<>(List.of(entry.key(), entry.names().label(), entry.names().abbreviation()));
            names.addAll(entry.names().synonyms());
            var loinc = entry.codes().loinc();
            if (loinc != null) {
                names.add(loinc);
            }
            entry.codes().alternatives().forEach(code -> names.add(code.code()));
            names.forEach(name -> assertFound(name, entry, catalog::findAnalyte));
        }
    }

    @Test
    void everyNameAndCodeOfATreatmentFindsItOrAsks() {
        for (var entry : catalog.treatments()) {
            var names = new ArrayList<>(List.of(entry.key(), entry.names().label(), entry.names().abbreviation()));
            names.addAll(entry.names().synonyms());
            var atc = entry.codes().atc();
            if (atc != null) {
                names.add(atc);
            }
            var rxnorm = entry.codes().rxnorm();
            if (rxnorm != null) {
                names.add(rxnorm);
            }
            entry.codes().legacy().forEach(code -> names.add(code.code()));
            names.forEach(name -> assertFound(name, entry, catalog::findTreatment));
        }
    }

    private static <T> void assertFound(String name, T entry, Function<String, Match<T>> find) {
        switch (find.apply(name)) {
            case Match.One<T>(T found, String how) -> assertEquals(entry, found, () -> name + " by " + how);
            case Match.Several<T>(List<T> candidates) -> assertTrue(candidates.contains(entry), name);
            case Match.None<T>() -> throw new AssertionError("not found: " + name);
        }
    }

    /// A new synonym that silently turns a plain name into a question shows here.
    @Test
    void theNamesThatAskAreTheseAndNoOthers() {
        assertEquals(Set.of("CD19", "CD3", "DLCO", "DLCO-SB", "Diffusion", "FVC", "MMT", "MMT8", "PGA", "TLCO", "manual muscle test"),
                questions(catalog.analytes(), entry -> entry.names().synonyms(), catalog::findAnalyte));
        assertEquals(Set.of("immunoglobulin", "Immunglobuline", "immunoglobulins"),
                questions(catalog.treatments(), entry -> entry.names().synonyms(), catalog::findTreatment));
        assertInstanceOf(Match.Several.class, catalog.findTreatment("CAR19"));
    }

    private static <T> Set<String> questions(List<T> entries, Function<T, List<String>> names, Function<String, Match<T>> find) {
        return entries.stream().flatMap(entry -> names.apply(entry).stream())
                .filter(name -> find.apply(name) instanceof Match.Several<T>)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void keepsTheFactsOfARow() {
        var ck = catalog.analyte("ck").orElseThrow();
        assertAll(
                () -> assertEquals("Creatine kinase", ck.names().label()),
                () -> assertEquals("2157-6", ck.codes().loinc()),
                () -> assertEquals(new BigDecimal("170"), ck.limits().highFemale()),
                () -> assertEquals(new BigDecimal("190"), ck.limits().highMale()),
                () -> assertNull(ck.limits().lowFemale()),
                () -> assertTrue(ck.limits().highExclusive(), "printed as <170"),
                () -> assertEquals(AnalyteEntry.Scale.Kind.LOG, ck.scale().kind()),
                () -> assertEquals(AnalyteEntry.Scale.Direction.HIGHER_WORSE, ck.scale().direction()),
                () -> assertEquals(180, ck.evidence().gapCapDays()));
        var rituximab = catalog.treatment("rituximab").orElseThrow();
        assertAll(
                () -> assertEquals(TreatmentClass.B_CELL, rituximab.treatmentClass()),
                () -> assertEquals(TreatmentEntry.Pattern.CYCLES, rituximab.pattern()),
                () -> assertEquals(180, rituximab.dosing().effectWindowDays()),
                () -> assertEquals("disease-directed", rituximab.defaultRole()),
                () -> assertEquals("L01XC02", rituximab.codes().legacy().getFirst().code()));
    }

    @Test
    void gapCapsStandOnlyWhereTheyAreAgreed() {
        var capped = catalog.analytes().stream().filter(entry -> entry.evidence().gapCapDays() != null)
                .collect(Collectors.toMap(AnalyteEntry::key, entry -> entry.evidence().gapCapDays()));
        assertEquals(180, capped.remove("ck"));
        assertEquals(Set.of("fvc_pct", "fev1_pct", "dlco_pct", "tlc_pct", "fvc_abs", "dlco_abs"), capped.keySet());
        assertEquals(Set.of(400), Set.copyOf(capped.values()));
    }

    @Test
    void prednisoloneFactorsAreGlucocorticoidsOnlyAndSayHowFarTheyAreVerified() {
        for (var entry : catalog.treatments()) {
            if (entry.dosing().prednisoloneFactor() != null) {
                assertEquals(TreatmentClass.GLUCOCORTICOID, entry.treatmentClass(), entry.key());
            }
        }
        var dexamethasone = catalog.treatment("dexamethasone").orElseThrow().dosing();
        assertEquals(new BigDecimal("6.67"), dexamethasone.prednisoloneFactor());
        assertFalse(dexamethasone.prednisoloneFactorVerified());
        assertTrue(catalog.treatment("methylprednisolone").orElseThrow().dosing().prednisoloneFactorVerified());
        assertNull(catalog.treatment("glucocorticoid").orElseThrow().dosing().prednisoloneFactor(), "no agent, no factor");
    }

    @Test
    void saysWhichValuesCannotBeReadDuringATreatment() {
        assertEquals(Set.of("crp", "esr", "il6"), catalog.treatment("tocilizumab").orElseThrow().suppresses());
        assertEquals(Set.of("igg"), catalog.treatment("ivig").orElseThrow().suppresses());
        for (var entry : catalog.treatments()) {
            var hidesCrp = Set.of(TreatmentClass.JAK, TreatmentClass.IL6).contains(entry.treatmentClass());
            assertEquals(hidesCrp, entry.suppresses().containsAll(Set.of("crp", "esr")), entry.key());
        }
    }

    @Test
    void classesAreDrawnGlucocorticoidsFirstAndSupportiveCareLast() {
        assertEquals(TreatmentClass.GLUCOCORTICOID, TreatmentClass.values()[0]);
        assertTrue(TreatmentClass.CSDMARD.compareTo(TreatmentClass.B_CELL) < 0);
        assertTrue(TreatmentClass.B_CELL.compareTo(TreatmentClass.CAR_T) < 0);
        assertTrue(TreatmentClass.CAR_T.compareTo(TreatmentClass.IMMUNOGLOBULIN) < 0);
        assertTrue(TreatmentClass.IMMUNOGLOBULIN.compareTo(TreatmentClass.SUPPORTIVE) < 0);
        var used = catalog.treatments().stream().map(TreatmentEntry::treatmentClass).collect(Collectors.toSet());
        assertEquals(TreatmentClass.values().length - 1, used.size(), "every class but OTHER has an agent");
    }
}
