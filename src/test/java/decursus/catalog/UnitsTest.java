package decursus.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "U/l|U/L", "u/l|U/L", "E/l|U/L", "E/L|U/L", "U.L-1|U/L", "UCUM:U.L-1|U/L", "U / L|U/L",
        "IU/L|[IU]/L", "[IU]/L|[IU]/L", "IE/ml|[IU]/mL", "IU/mL|[IU]/mL",
        "µkat/l|ukat/L", "μkat/L|ukat/L", "ukat/L|ukat/L", "pkat/L|pkat/L", "U·L⁻¹|U/L", "µmol/(s.L)|umol/L/s", "umol/L/s|umol/L/s",
        "mg/dl|mg/dL", "MG/DL|mg/dL", "NG/ML|ng/mL", "g/l|g/L", "G/DL|g/dL", "mcg/L|ug/L", "µg/L|ug/L",
        "G/L|10*9/L", "GI/L|10*9/L", "Gpt/l|10*9/L", "giga.l-1|10*9/L", "x 109/L|10*9/L", "x10*9/L|10*9/L", "10^9/L|10*9/L",
        "10E9/l|10*9/L", "10e9/L|10*9/L", "10⁹/L|10*9/L", "10**9/L|10*9/L",
        "K/uL|10*3/uL", "THOU/uL|10*3/uL", "Tsd/µl|10*3/uL", "Tsd./µl|10*3/uL", "千/μL|10*3/uL", "10³/µL|10*3/uL",
        "1000/µl|10*3/uL", "/nL|/nL", "Zellen/µL|/uL", "cells/µL|/uL", "{cells}/uL|/uL", "1/µl|/uL", "/mm³|/uL", "10*6/L|10*6/L",
        "mm/hr|mm/h", "mm/1h|mm/h", "mm/(1.h)|mm/h", "mm/1. h|mm/h", "MM/HR|mm/h", "mm/1 Std.|mm/h",
        "mL/min/1.73 m²|mL/min/{1.73_m2}", "ml/min/1,73m²|mL/min/{1.73_m2}", "mL/min/{1.73_m2}|mL/min/{1.73_m2}",
        "mmol/L{Fe}|mmol/L", "mmol/(min.kPa)|mmol/kPa/min", "% pred|%", "% Soll|%", "%|%", "°C|Cel", "℃|Cel", "°F|[degF]",
        "{score}|{score}", "Punkte|{score}", "{/100}|1", "1|1", "''|''", "foo|foo"})
    void spellingsOfOneUnitHaveOneForm(String written, String form) {
        assertEquals(form, UnitText.normalize(written));
        assertEquals(form, UnitText.normalize(form), "the form is its own form");
        assertEquals(form, UnitText.normalize("\u200B " + written + "\u00A0"), "invisible characters do not count");
    }

    @Test
    void aHostileUnitKeepsItsText() {
        for (String piece : List.of("\u0301", "1.", "a", "{", "10/", "(")) {
            String hostile = "U" + piece.repeat(50_000);
            assertEquals(hostile, UnitText.normalize(hostile), "a unit of many " + piece);
        }
    }

    @Test
    void aGigaIsNoGram() {
        assertNotEquals(UnitText.normalize("G/L"), UnitText.normalize("g/L"));
        assertNotEquals(UnitText.normalize("mM"), UnitText.normalize("mm"));
        assertNotEquals(UnitText.normalize("10/L"), UnitText.normalize("10*9/L"));
        assertNotEquals(UnitText.normalize("U/mL"), UnitText.normalize("IU/mL"));
    }

    @Test
    void everyUnitOfTheCatalogueIsItsOwnFormOrReachesOne() {
        for (var entry : Catalog.bundled().analytes()) {
            var own = UnitText.normalize(entry.units().ucum());
            assertEquals(own, UnitText.normalize(own), entry.key());
            for (var other : entry.units().alternatives()) {
                assertNotEquals(own, UnitText.normalize(other.unit()), entry.key() + " converts its unit into itself");
                assertTrue(Catalog.bundled().conversion(entry.key(), other.unit(), entry.units().display()).isPresent(), entry.key());
            }
        }
    }
}
