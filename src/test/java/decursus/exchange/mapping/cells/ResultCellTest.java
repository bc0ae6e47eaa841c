package decursus.exchange.mapping.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import decursus.domain.result.Result;
import decursus.exchange.mapping.profile.DecimalMark;
import decursus.exchange.notation.ResultText;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Results as laboratories write them into cells.
class ResultCellTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            19                    | POINT | 19      |
            6.30                  | POINT | 6.30    |
            5,66                  | COMMA | 5.66    |
            1.234,5               | COMMA | 1234.5  |
            1,234.5               | POINT | 1234.5  |
            1'234                 | POINT | 1234    |
            1 234,5               | COMMA | 1234.5  |
            -1                    | POINT | -1      |
            <0.01                 | POINT | <0.01   |
            < 3,42                | COMMA | <3.42   |
            >50                   | POINT | >50     |
            ≤ 4                   | POINT | ≤4      |
            >= 7                  | POINT | ≥7      |
            LESS THAN 10          | POINT | <10     |
            GREATER THAN 20 NG/ML | POINT | >20     | NG/ML
            kleiner als 5         | POINT | <5      |
            unter 5               | POINT | <5      |
            ca. 80                | POINT | ~80     |
            71 %                  | POINT | 71      | %
            0-2                   | POINT | 0-2     |
            10 bis 20             | POINT | 10-20   |
            1:640                 | POINT | 1:640   |
            1/640                 | POINT | 1:640   |
            >1:1280               | POINT | >1:1280 |
            2.5e3                 | POINT | 2.5E+3  |
            """)
    void readsWhatLaboratoriesWrite(String written, DecimalMark mark, String told, String unit) {
        ResultCell.Read read = ResultCell.read(written, new NumberStyle(mark, false));
        assertEquals(told, ResultText.write(read.result()));
        assertEquals(unit, read.unit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1+", "++", "NEG", "NEGATIVE", "See Comments", "trace", "3 Tage", "1d", "0x1p3", "NaN", "Infinity", "٣",
        "12,5,", "--5", "<", "1:0x"})
    void whatIsNoNumberStaysAWord(String written) {
        assertEquals(written, assertInstanceOf(Result.Words.class, ResultCell.read(written, NumberStyle.POINT).result()).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NotDone", "not done: technical problem", "HOLD", "Technical problem", "n.d.",
        "nicht durchgeführt, Kooperation"})
    void whatWasNotDoneHasItsReason(String written) {
        assertInstanceOf(Result.NotDone.class, ResultCell.read(written, NumberStyle.POINT).result());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "1e999999999", "-1e-400"})
    void whatNoAnalyteCanHaveIsRefused(String written) {
        assertThrows(IllegalArgumentException.class, () -> ResultCell.read(written, NumberStyle.POINT));
    }

    @Test
    void everyNumberComesBackDigitForDigitUnderEitherMark() {
        Random random = new Random(5);
        for (int i = 0; i < 5_000; i++) {
            BigDecimal number = BigDecimal.valueOf(random.nextLong(2_000_000_000L) - 1_000_000_000L, random.nextInt(6));
            for (DecimalMark mark : DecimalMark.values()) {
                String written = mark == DecimalMark.COMMA ? number.toPlainString().replace('.', ',') : number.toPlainString();
                for (boolean thousands : new boolean[] {false, true}) {
                    Result read = ResultCell.read(written, new NumberStyle(mark, thousands)).result();
                    assertEquals(number.toPlainString(), ResultText.write(read), written);
                }
            }
        }
    }

    @Test
    void whatMayPartThousandsIsReadOnlyWhereThatIsSettled() {
        assertThrows(IllegalArgumentException.class, () -> ResultCell.read("2.310", new NumberStyle(DecimalMark.COMMA, false)));
        assertThrows(IllegalArgumentException.class, () -> ResultCell.read("<2,310", new NumberStyle(DecimalMark.POINT, false)));
        assertEquals("2310", ResultText.write(ResultCell.read("2.310", new NumberStyle(DecimalMark.COMMA, true)).result()));
        assertEquals("<2310", ResultText.write(ResultCell.read("<2,310", new NumberStyle(DecimalMark.POINT, true)).result()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.234       | !
            <2.980      | !
            1.234 U/l   | !
            kleiner als 1.170 | !
            1.000 mg    | !
            1.200-1.500 | !
            1,234       | ?
            > 1,234     | ?
            0.123       | p
            1234.567    | p
            12.5 %      | p
            2.5e3       | p
            95,5        | c
            1,5-2,500   | c
            5.230,5     | C
            1.234.567   | C
            1,234.5     | P
            """)
    void aCellTellsOfItsDecimalMark(String written, char evidence) {
        assertEquals(evidence, NumberCell.evidence(written), written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"980", "negativ", "03.04.2021", "1.2.3", "n.d.", "1:640"})
    void otherCellsTellNothingOfIt(String written) {
        assertEquals(' ', NumberCell.evidence(written), written);
    }
}
