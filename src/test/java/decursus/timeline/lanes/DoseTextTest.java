package decursus.timeline.lanes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import decursus.domain.treatment.Dose;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DoseTextTest {

    private static String english(String low, String high, String unit, Dose.Basis basis, boolean about) {
        return new DoseText(Locale.ENGLISH).amount(new Dose(new BigDecimal(low), new BigDecimal(high), unit, basis, about));
    }

    @Test
    void dosesReadAsTheyArePrescribed() {
        assertEquals("8 mg/kg", english("8", "8.0", "mg", Dose.Basis.PER_KG, false));
        assertEquals("10–20 mg", english("10", "20", "mg", Dose.Basis.ABSOLUTE, false));
        assertEquals("~10 mg", english("10", "10", "mg", Dose.Basis.ABSOLUTE, true));
        assertEquals("375 mg/m²", english("375", "375", "mg", Dose.Basis.PER_M2, false));
        assertEquals("2.5 mg", english("2.50", "2.50", "mg", Dose.Basis.ABSOLUTE, false));
        assertEquals("0 mg", english("0.0", "0.0", "mg", Dose.Basis.ABSOLUTE, false));
    }

    @Test
    void cellsAreCountedInMillions() {
        assertEquals("1 × 10⁶ cells/kg", english("1E+6", "1000000", "cells", Dose.Basis.PER_KG, false));
        assertEquals("100–250 × 10⁶ cells", english("1E+8", "2.5E+8", "cells", Dose.Basis.ABSOLUTE, false));
        assertEquals("1\u2009234\u2009567 IU", english("1234567", "1234567", "IU", Dose.Basis.ABSOLUTE, false), "no digit is lost");
    }

    @Test
    void germanHasItsComma() {
        assertEquals("2,5 mg", new DoseText(Locale.GERMAN).amount(Dose.of("2.5", "mg")));
        assertEquals("12\u2009000 mg", new DoseText(Locale.GERMAN).amount(Dose.of("12000", "mg")));
    }
}
