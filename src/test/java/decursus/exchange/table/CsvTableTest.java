package decursus.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static String file(Cell... cells) {
        CsvTable table = new CsvTable(List.of("a", "b").subList(0, cells.length), List.of(List.of(cells)));
        return new String(table.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void everyCellIsQuotedAndAMinusStaysANumber() {
        assertEquals("\uFEFF\"a\",\"b\"\r\n\"say \"\"x\"\"\",\"-13\"\r\n",
                file(Cell.of("say \"x\""), new Cell.Number(new BigDecimal("-13"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-13", "@SUM(A1)", "\t=1", "\r=1", "＝1", "'=1", "''-x"})
    void whatASpreadsheetWouldRunIsGuarded(String text) {
        assertTrue(file(Cell.of(text)).contains("\"'" + text.replace("\"", "\"\"")), file(Cell.of(text)));
        assertEquals(text, FormulaGuard.unguard(FormulaGuard.guard(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CK", "<170", "'s", "anti-Jo-1", "1:640", "−6", ""})
    void otherTextStaysAsItIs(String text) {
        assertEquals(text, FormulaGuard.guard(text));
        assertEquals(text, FormulaGuard.unguard(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("=+-@'\t\r\n,;\"µ≤ a1＝").ofMaxLength(8);
    }

    @Property(tries = 1000)
    void everyTextComesBackAsItWas(@ForAll("texts") String text) {
        byte[] bytes = new CsvTable(List.of("a", "b"), List.of(List.of(Cell.of(text), Cell.of("end")))).bytes();
        String content = new String(bytes, StandardCharsets.UTF_8).substring(1);
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(content)) {
            CsvRecord row = reader.stream().skip(1).findFirst().orElseThrow();
            assertEquals(text, FormulaGuard.unguard(row.getField(0)));
            assertFalse(row.getField(0).matches("(?s)[=+\\-@\t\r\n].*"), row.getField(0));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aRowThatDoesNotFitTheHeadIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new CsvTable(List.of("a"), List.of(List.of())));
    }
}
