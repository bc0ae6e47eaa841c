package decursus.timeline.lanes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelBuilderTest {

    @ParameterizedTest
    @CsvSource({"53.36, 53.4", "5.0025, 5.00", "15.625, 15.6", "6.25, 6.25", "0.125, 0.13", "62.50, 62.5", "112.5, 113", "1000, 1000",
        "0, 0", "60, 60"})
    void sumsArePrintedWithThreeDigits(BigDecimal exact, BigDecimal printed) {
        assertEquals(printed, LevelBuilder.rounded(exact));
    }
}
