package decursus.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindByNameTest {

    private final Catalog catalog = Catalog.bundled();

    @ParameterizedTest
    @CsvSource({
        "Kreatinkinase, ck", "CK gesamt, ck", "ck-gesamt, ck", "CREATINE KINASE, ck", "creatinine kinase, ck",
        "BSG, esr", "Blutsenkung, esr", "Thrombozyten, platelets", "B-Zellen, cd19_abs", "Gehstrecke, walk_max",
        "Hämoglobin, hb", "Haemoglobin, hb", "CRP, crp", "C-reaktives Protein, crp", "c reactive protein, crp",
        "Kreatinin, creatinine", "Anti Jo1, anti_jo1", "TIF1-γ, anti_tif1g", "TIF1-gamma, anti_tif1g",
        "6-Minuten-Gehtest, sixmwd", "Sauerstoffsaettigung, spo2", "SpO₂, spo2", "FVC % predicted, fvc_pct", "MMT8 /150, mmt8_150",
        "2157-6, ck", "8122-4, cd3_abs", "8124-0, cd3_pct", "8116-6, cd19_abs", "8117-4, cd19_pct", "19868-9, fvc_abs"})
    void analyte(String name, String key) {
        var match = assertInstanceOf(Match.One.class, catalog.findAnalyte(name), name);
        assertEquals(key, ((AnalyteEntry) match.entry()).key());
    }

    @ParameterizedTest
    @CsvSource({
        "Cyclophosphamid, cyclophosphamide", "MabThera, rituximab", "L01XC02, rituximab", "l01fa01, rituximab",
        "L04AA29, tofacitinib", "Prednisolon, prednisolone", "Myfortic, ecmps", "CellCept, mmf", "intravenöse Immunglobuline, ivig",
        "intravenoese immunglobuline, ivig", "Plasmapherese, plasma_exchange", "Glukokortikoide, glucocorticoid",
        "axi-cel, axi_cel", "CD19-CAR, cart_cd19", "Apherese, leukapheresis", "L01BA01, methotrexate"})
    void treatment(String name, String key) {
        var match = assertInstanceOf(Match.One.class, catalog.findTreatment(name), name);
        assertEquals(key, ((TreatmentEntry) match.entry()).key());
    }

    @ParameterizedTest
    @CsvSource({"PGA, phga ptga", "MMT8, mmt8_80 mmt8_150", "MMT-8, mmt8_80 mmt8_150", "MMT, mmt8_80 mmt8_150 mmt24",
        "FVC, fvc_pct fvc_abs", "DLCO, dlco_pct dlco_abs", "CD3, cd3_abs cd3_pct", "CD19, cd19_abs cd19_pct"})
    void aNameThatFitsTwoAsks(String name, String keys) {
        var match = assertInstanceOf(Match.Several.class, catalog.findAnalyte(name), name);
        assertEquals(List.of(keys.split(" ")), match.candidates().stream().map(entry -> ((AnalyteEntry) entry).key()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "Little Pink Pill", "21576", "6773-6", "6598-7", "88021-1", "RF IgG"})
    void whatIsNotKnownOrOnlyTakenForItIsNotFound(String name) {
        assertInstanceOf(Match.None.class, catalog.findAnalyte(name), name);
        assertInstanceOf(Match.None.class, catalog.findTreatment(name), name);
    }

    @Test
    void saysHowItFound() {
        assertEquals("LOINC", how(catalog.findAnalyte("2157-6")));
        assertEquals("LOINC, alternative (blood)", how(catalog.findAnalyte("38483-4")));
        assertEquals("synonym", how(catalog.findAnalyte("Kreatinkinase")));
        assertEquals("ATC, older code", how(catalog.findTreatment("L01XC02")));
        assertEquals("RxNorm, unverified", how(catalog.findTreatment("121191")));
        assertTrue(how(catalog.findTreatment("L04AA52")).contains("unverified"));
    }

    private static String how(Match<?> match) {
        return assertInstanceOf(Match.One.class, match).how();
    }
}
