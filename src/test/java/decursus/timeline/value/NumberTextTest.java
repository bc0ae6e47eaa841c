package decursus.timeline.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumberTextTest {

    private static final NumberText ENGLISH = new NumberText(Locale.ENGLISH);
    private static final NumberText GERMAN = new NumberText(Locale.GERMANY);

    private static String written(String number) {
        return ENGLISH.write(new BigDecimal(number));
    }

    @Test
    void aValueKeepsItsDigits() {
        assertEquals("4298", written("4298"));
        assertEquals("29\u2009133", written("29133"));
        assertEquals("1\u2009234\u2009567.80", written("1234567.80"));
        assertEquals("0.550", written("0.550"));
        assertEquals("−12.0", written("-12.0"));
        assertEquals("0", written("0"));
        assertEquals("12\u2009000", written("1.2E+4"));
        assertEquals("0.00001", written("1E-5"));
    }

    @Test
    void germanHasItsComma() {
        assertEquals("29\u2009133,5", GERMAN.write(new BigDecimal("29133.5")));
        assertEquals("0,25", GERMAN.write(0.25));
        assertEquals("0.25", ENGLISH.write(0.25));
        assertEquals("0.25", new NumberText(Locale.FRENCH).write(0.25));
    }

    @Test
    void aMarkOfAnAxisShowsNoArithmetic() {
        assertEquals("0.3", ENGLISH.write(3 * 0.1));
        assertEquals("−5.8", ENGLISH.write(-5.800000000000001));
        assertEquals("100\u2009000", ENGLISH.write(1e5));
        assertEquals("0", ENGLISH.write(-0.0));
    }

    @Test
    void aVeryLargeOrSmallMarkIsAPowerOfTen() {
        assertEquals("10⁶", ENGLISH.write(1e6));
        assertEquals("−2 × 10¹²", ENGLISH.write(-2e12));
        assertEquals("2,5 × 10⁻⁶", GERMAN.write(0.0000025));
        assertEquals("0.001", ENGLISH.write(0.001));
        assertEquals("10⁻⁴", ENGLISH.write(0.0001));
    }
}
