package decursus.exchange.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.exchange.table.Cell;
import decursus.exchange.table.CsvTable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextGridTest {

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Read.Outcome read(String text) {
        return Read.all("a.csv", utf8(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {"comma!,", "semicolon!;", "bar!|"})
    void whatStandsBetweenTheCellsIsFoundOut(String word, String sign) {
        String text = "date,CK,note\n2020-01-01,170,x\n2020-02-01,180,y\n".replace(",", sign);
        assertEquals("CSV, " + word + ", UTF-8", read(text).told());
        assertEquals(List.of("2020-02-01", "180", "y"), read(text).texts().getLast());
    }

    @Test
    void aTabIsFoundOutInPastedText() {
        assertEquals("CSV, tab, UTF-8", read("date\tCK\n2020-01-01\t5,66\n").told());
    }

    @Test
    void aDecimalCommaIsNotTakenForTheSignBetweenCells() {
        Read.Outcome outcome = read("Datum;CK;CRP\n01.02.2020;170,5;5,66\n01.03.2020;180,2;4,1\n");
        assertEquals("CSV, semicolon, UTF-8", outcome.told());
        assertEquals(List.of("01.02.2020", "170,5", "5,66"), outcome.texts().get(1));
    }

    @Test
    void aLineThatDeclaresTheSignDecides() {
        Read.Outcome outcome = read("sep=;\na;b\n1,5;2,5\n");
        assertEquals(List.of(List.of("a", "b"), List.of("1,5", "2,5")), outcome.texts());
        assertEquals(2, outcome.rows().getFirst().number());
    }

    /// A quote can not part cells, whoever says so.
    @Test
    void aLineThatDeclaresAQuoteDeclaresNothing() {
        Read.Outcome outcome = read("sep=\"\na;b\n");
        assertTrue(outcome.refusal().isEmpty() ? !outcome.rows().isEmpty() : outcome.refusal().contains("quote"), outcome.refusal());
    }

    @Test
    void everyEndOfALineIsOneAndBlankLinesAreNone() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            Read.Outcome outcome = read(String.join(end, "a,b", "1,2", "", " , ", "3,4", ""));
            assertEquals(List.of(List.of("a", "b"), List.of("1", "2"), List.of("3", "4")), outcome.texts());
            assertEquals(5, outcome.rows().getLast().number());
        }
        assertEquals(3, read("a,b\r\n1,2\n3,4\r").rows().size());
    }

    @Test
    void rowsOfAnyLengthAreHandedOn() {
        assertEquals(List.of(List.of("a", "b"), List.of("1"), List.of("1", "2", "3")), read("a,b\n1\n1,2,3\n").texts());
    }

    @Test
    void linesWithinACellCount() {
        Read.Outcome outcome = read("a,b\n\"one\ntwo\",2\n3,4\n");
        assertEquals("one\ntwo", outcome.texts().get(1).getFirst());
        assertEquals(4, outcome.rows().getLast().number());
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, false", "UTF-16BE, false", "UTF-8, false", "UTF-16LE, true", "UTF-16BE, true", "UTF-8, true",
            "windows-1252, false"})
    void everyEncodingThatCanBeToldIsRead(String name, boolean marked) {
        String text = (marked ? "\uFEFF" : "") + "Größe,CK µkat/l\n1,2\n";
        Read.Outcome outcome = Read.all("a.csv", text.getBytes(Charset.forName(name)));
        assertEquals(List.of("Größe", "CK µkat/l"), outcome.texts().getFirst());
        assertTrue(outcome.told().endsWith(name), outcome.told());
    }

    @Test
    void aGuessedEncodingIsSaid() {
        assertEquals(List.of("the file: its letters are read as windows-1252, which is a guess: look whether ä, ß and µ stand right, or"
                + " save the file as \"CSV UTF-8\""),
                Read.all("a.csv", "Größe,CK\n1,2\n".getBytes(Charset.forName("windows-1252"))).doubts());
        assertEquals(List.of(), read("Größe,CK\n1,2\n").doubts());
    }

    @Test
    void bytesThatAreNoLettersAreRefused() {
        byte[] bytes = utf8("a,b\n1,?\n");
        bytes[6] = (byte) 0x81;
        assertEquals("line 2: a letter can not be read as windows-1252: save the file as \"CSV UTF-8\" and try again",
                Read.all("a.csv", bytes).refusal());
    }

    @ParameterizedTest
    @CsvSource({"\\n", "\\r", "\\r\\n"})
    void theLineOfABadLetterIsToldHoweverFarDown(String end) {
        byte[] bytes = utf8("a,b\n" + "1,x\n".repeat(70_000) + "2,?\n").clone();
        String text = new String(bytes, StandardCharsets.UTF_8)
                .replace("\n", end.replace("\\r", "\r").replace("\\n", "\n")).replace('?', '\u0081');
        assertTrue(Read.all("a.csv", text.getBytes(StandardCharsets.ISO_8859_1)).refusal()
                .startsWith("line 70002: a letter can not be read"));
    }

    @Test
    void aLetterThatWasLostBeforeIsAFault() {
        assertInstanceOf(GridCell.Fault.class, read("a,b\n1,Gr\uFFFD\uFFFDe\n").rows().getLast().cell(1));
        assertInstanceOf(GridCell.Fault.class, read("a,b\n1,x\0y\n").rows().getLast().cell(1));
    }

    @Test
    void quotesThatDoNotFitAreRefused() {
        assertTrue(read("a,b\n1,2\n3,\"open\n").refusal().startsWith("line 3 or later: the quotation marks do not fit ("),
                read("a,b\n1,2\n3,\"open\n").refusal());
        assertTrue(read("a,b\n1,\"x\"y\n").refusal().startsWith("line 2 or later: the quotation marks do not fit ("),
                read("a,b\n1,\"x\"y\n").refusal());
    }

    @Test
    void tooMuchIsRefused() {
        GridLimits small = new GridLimits(100, 3, 4, 8, 100);
        assertEquals("line 4: the file has more than 3 rows: import it in parts", Read.all("a", utf8("a\n1\n2\n3\n"), small).refusal());
        assertEquals("line 2: the row has 5 cells, more than the 4 of a spreadsheet: check what stands between the cells",
                Read.all("a", utf8("a,b\n1,2,3,4,5\n"), small).refusal());
        assertEquals("line 1: a cell holds 9 letters, more than the 8 of a spreadsheet: check the quotation marks",
                Read.all("a", utf8("123456789,b\n"), small).refusal());
        assertEquals("the file: it is larger than 0 MB: import it in parts", Read.all("a", new byte[101], small).refusal());
    }

    @Test
    void whatIsNoTableIsNamed() {
        assertEquals("the file: it is empty: choose a file with rows", read("").refusal());
        assertEquals("the file: it is empty: choose a file with rows", read(" \n\n").refusal());
        assertTrue(read("<!DOCTYPE html><table>").refusal().contains("a web page"));
        assertTrue(read("{\"resourceType\":\"Bundle\"}").refusal().contains("JSON"));
        assertTrue(read("%PDF-1.7").refusal().contains("a PDF"));
    }

    @Test
    void whatTheProgramWritesItReadsBack() {
        Random random = new Random(4);
        String letters = "=+-@'\"\t\r\n ;,aä1µ|";
        List<List<Cell>> rows = IntStream.range(0, 200).mapToObj(i -> IntStream.range(0, 3).<Cell>mapToObj(c -> new Cell.Text("x"
                .repeat(random.nextInt(2)) + random.ints(random.nextInt(6), 0, letters.length()).mapToObj(at -> letters.charAt(at) + "")
                .reduce("", String::concat).strip())).toList())
                .filter(row -> row.stream().anyMatch(cell -> !((Cell.Text) cell).text().isEmpty()))
                .toList();
        List<List<String>> read = Read.all("a.csv", new CsvTable(List.of("a", "b", "c"), rows).bytes()).texts();
        assertEquals(rows.stream().map(row -> row.stream().map(cell -> ((Cell.Text) cell).text()).toList()).toList(),
                read.subList(1, read.size()));
    }
}
