package decursus.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionTest {

    private final Catalog catalog = Catalog.bundled();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ck|1|µkat/L|U/L|60|true", "ck|0.55|μkat/l|U/L|33|true", "ck|33|U/L|µkat/L|0.55|true", "ck|60|U/l|µkat/L|1.0|true",
        "ck|4298|U/L|µkat/L|71.633|true", "ck|170|IU/L|U/L|170|true", "ck|550|nkat/L|U/L|33.0|true", "ck|0|U/L|µkat/L|0|true",
        "ck|20000|E/l|U/L|20000|true", "crp|3.9|mg/dL|mg/L|39|true", "crp|39.9|mg/L|mg/dL|3.99|true",
        "igg|1150|mg/dL|g/L|11.50|true", "hb|8.7|mmol/L|g/dL|14.0|false", "hb|140|g/L|g/dL|14.0|true",
        "creatinine|88.4|µmol/L|mg/dL|0.9998|false", "myoglobin|53|ng/mL|µg/L|53|true", "hstnt|0.423|ng/mL|ng/L|423|true",
        "platelets|325|G/L|10*9/L|325|true", "platelets|325|Tsd/µl|Gpt/l|325|true", "leukocytes|14300|/µl|G/L|14.300|true",
        "cd19_abs|0.05|10*9/L|Zellen/µl|50|true", "temp|100.4|°F|°C|38.00|true", "temp|38|°C|°F|100|true", "temp|38.0|°C|°F|100.4|true",
        "fvc_pct|0.71|1|% pred|71|true", "phga|64|mm|cm|6.4|true", "weight|187|lb|kg|84.82|true", "mmt8_80|72||/80|72|true",
        "rf|14|kU/L|IE/ml|14|true", "esr|60|mm|mm/h|60|true"})
    void converts(String analyte, String value, String from, String to, String expected, boolean exact) {
        var conversion = catalog.conversion(analyte, from == null ? "" : from, to).orElseThrow();
        assertEquals(expected, conversion.apply(new BigDecimal(value)).toPlainString());
        assertEquals(exact, conversion.exact());
    }

    @ParameterizedTest
    @CsvSource({
        "cd3_abs, %, /uL", "cd3_abs, /uL, %", "cd3_pct, /uL, %", "cd19_pct, cells/µL, %", "ckmb_mass, U/L, µg/L", "ckmb_act, ng/mL, U/L",
        "anti_jo1, IU/mL, U/mL", "mmt8_80, /150, /80", "mmt8_150, /80, /150", "ntprobnp, pmol/L, pg/mL", "crp, nmol/L, mg/L",
        "dlco_abs, mL/min/mmHg, mmol/(min.kPa)", "egfr, µmol/L, mL/min/1.73 m²", "ck, pkat/L, U/L", "igg, G/L, g/L",
        "ck, '', U/L", "fvc_pct, '', %", "nosuch, U/L, µkat/L", "nosuch, '', ''"})
    void neverConvertsWhatTheCatalogueDoesNotHold(String analyte, String from, String to) {
        assertEquals(Optional.empty(), catalog.conversion(analyte, from, to));
    }

    @Test
    void theSameUnitChangesNothingForAnAnalyteOfTheUsersOwnToo() {
        var conversion = catalog.conversion("grip_left", "kg", "KG").orElseThrow();
        assertEquals(new BigDecimal("31.50"), conversion.apply(new BigDecimal("31.50")));
        assertEquals("", conversion.note());
    }

    @Test
    void saysWhatItDoes() {
        assertEquals("µkat/l → U/l ×60", catalog.conversion("ck", "µkat/l", "U/l").orElseThrow().note());
        assertTrue(catalog.conversion("hb", "mmol/L", "g/dL").orElseThrow().note().contains("≈"));
        assertEquals("°F → °C −32, then ×0.55556", catalog.conversion("temp", "°F", "°C").orElseThrow().note());
        assertEquals("", catalog.conversion("ck", "IU/L", "U/L").orElseThrow().note(), "another word for the same unit");
    }

    @Test
    void refusesAFactorThatCannotBeOne() {
        assertThrows(IllegalArgumentException.class, () -> new Conversion(BigDecimal.ZERO, BigDecimal.ZERO, true, ""));
    }

    /// There and back gives the value again, within the digit that the way there was rounded to.
    @Test
    void thereAndBackKeepsTheValue() {
        var random = new Random(20230711);
        var pairs = 0;
        for (var entry : catalog.analytes()) {
            for (var other : entry.units().alternatives()) {
                var there = catalog.conversion(entry.key(), other.unit(), entry.units().ucum()).orElseThrow();
                var back = catalog.conversion(entry.key(), entry.units().ucum(), other.unit()).orElseThrow();
                assertEquals(there.exact(), back.exact());
                if (other.addFirst().signum() == 0) {
                    for (var i = 0; i < 200; i++) {
                        assertReturns(BigDecimal.valueOf(1 + random.nextLong(999_999), random.nextInt(5)), there, back);
                    }
                    pairs++;
                }
            }
        }
        assertTrue(pairs > 60, "only " + pairs + " pairs");
    }

    private static void assertReturns(BigDecimal value, Conversion there, Conversion back) {
        var converted = there.apply(value);
        assertTrue(converted.precision() >= value.stripTrailingZeros().precision(), () -> value + " became " + converted);
        var again = back.apply(converted);
        var tolerance = value.ulp().multiply(new BigDecimal("0.51"));
        assertTrue(again.subtract(value).abs().compareTo(tolerance) <= 0, () -> value + " came back as " + again);
        assertFalse(converted.precision() > value.precision() + 1 && converted.scale() > 0, () -> value + " became " + converted);
        assertEquals(value.signum(), converted.setScale(40, RoundingMode.UNNECESSARY).signum());
    }
}
