package decursus.exchange.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import decursus.exchange.grid.open.Grids;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetGridTest {

    private static Read.Outcome read(byte[] book) {
        return Read.all("a.xlsx", book);
    }

    private static XSSFCellStyle style(XSSFWorkbook book, String format) {
        XSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static byte[] labs() {
        return Books.of(book -> {
            XSSFSheet sheet = book.createSheet("Labor");
            XSSFRow head = sheet.createRow(0);
            head.createCell(0).setCellValue("Datum");
            head.createCell(2).setCellValue("CK");
            XSSFRow row = sheet.createRow(2);
            XSSFCell date = row.createCell(0);
            date.setCellValue(LocalDate.of(2020, 2, 29));
            date.setCellStyle(style(book, "dd.mm.yyyy"));
            XSSFCell time = row.createCell(1);
            time.setCellValue(LocalDateTime.of(2020, 2, 29, 14, 45));
            time.setCellStyle(style(book, "yyyy-mm-dd hh:mm"));
            row.createCell(2).setCellValue(0.1 + 0.2);
            row.createCell(3).setCellValue(" <5 ");
            row.createCell(4).setCellFormula("1/0");
            row.createCell(5).setCellValue(true);
            XSSFRow hidden = sheet.createRow(3);
            hidden.createCell(0).setCellValue("secret");
            hidden.setZeroHeight(true);
        });
    }

    @Test
    void cellsKeepTheirKind() {
        Read.Outcome outcome = read(labs());
        assertEquals("XLSX", outcome.told());
        assertEquals(List.of("Datum", "", "CK"), outcome.texts().getFirst());
        GridRow row = outcome.rows().get(1);
        assertEquals(3, row.number());
        assertEquals(new GridCell.Moment(LocalDateTime.of(2020, 2, 29, 0, 0), true, false, "2020-02-29"), row.cell(0));
        assertEquals(new GridCell.Moment(LocalDateTime.of(2020, 2, 29, 14, 45), true, true, "2020-02-29T14:45"), row.cell(1));
        assertEquals(new GridCell.Number(new BigDecimal("0.3"), "0.3"), row.cell(2));
        assertEquals(new GridCell.Text("<5"), row.cell(3));
        assertEquals(new GridCell.Fault("formula without a value"), row.cell(4));
        assertEquals(new GridCell.Text("TRUE"), row.cell(5));
        assertTrue(outcome.rows().getLast().hidden());
    }

    @ParameterizedTest
    @CsvSource({"n, 1e400", "n, NaN", "n, Infinity", "e, #N/A", "s, 999999", "s, -1", "s, x", "d, 2020-02-30"})
    void whatCanNotBeReadIsAFaultAndNeverEmpty(String type, String value) {
        GridRow row = read(Books.ofRows("<row r=\"1\"><c r=\"A1\" t=\"" + type + "\"><v>" + value + "</v></c></row>")).rows().getFirst();
        assertInstanceOf(GridCell.Fault.class, row.cell(0));
    }

    @Test
    void theDayThatNeverWasIsAFault() {
        byte[] book = Books.of(made -> {
            XSSFRow row = made.createSheet().createRow(0);
            for (int serial = 59; serial <= 61; serial++) {
                XSSFCell cell = row.createCell(serial - 59);
                cell.setCellValue(serial);
                cell.setCellStyle(style(made, "yyyy-mm-dd"));
            }
        });
        GridRow row = read(book).rows().getFirst();
        assertEquals("1900-02-28", row.cell(0).text());
        assertEquals(new GridCell.Fault("60.0 is no day"), row.cell(1));
        assertEquals("1900-03-01", row.cell(2).text());
    }

    @Test
    void daysThatAreCountedFrom1904AreReadSo() {
        byte[] book = Books.changed(labs(), "xl/workbook.xml",
                xml -> xml.replaceFirst("<workbookPr[^>]*/>", "<workbookPr date1904=\"1\"/>"));
        assertEquals("2024-03-01", read(book).rows().get(1).cell(0).text());
    }

    @Test
    void aHiddenSheetIsSaid() {
        byte[] book = Books.of(made -> {
            made.createSheet("Labor").createRow(0).createCell(0).setCellValue("a");
            made.createSheet("alt").createRow(0).createCell(0).setCellValue("b");
            made.setSheetHidden(1, true);
        });
        assertEquals(List.of("sheet alt: the workbook hides this sheet: look at it before relying on it, or leave it out"),
                read(book).doubts());
    }

    @ParameterizedTest
    @CsvSource({"ZZZZZZ1", "A1048577", "1A", "XFE1", "A0", "A2", "a1"})
    void aPlaceOutsideOfEverySheetIsRefused(String place) {
        assertEquals("sheet Labor, row 1: the cell \"" + place + "\" lies outside of its row or of every spreadsheet: open the file in a"
                + " spreadsheet program and save it anew",
                read(Books.ofRows("<row r=\"1\"><c r=\"" + place + "\"><v>1</v></c></row>")).refusal());
    }

    @Test
    void aRowOutsideOfEverySheetIsRefused() {
        assertTrue(read(Books.ofRows("<row r=\"2147483647\"><c><v>1</v></c></row>")).refusal()
                .startsWith("sheet Labor: a row has the number \"2147483647\""));
        assertTrue(read(Books.ofRows("<row r=\"2\"><c><v>1</v></c></row><row r=\"2\"><c><v>1</v></c></row>")).refusal().contains("\"2\""));
    }

    @Test
    void cellsWithoutAPlaceFollowEachOther() {
        assertEquals(List.of(List.of("1", "", "2")), read(Books.ofRows("<row><c><v>1</v></c><c/><c><v>2</v></c></row>")).texts());
    }

    @ParameterizedTest
    @CsvSource({"xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml"})
    void aDtdIsRefusedWhereverItStands(String part) {
        byte[] book = Books.changed(labs(), part,
                xml -> xml.replaceFirst("\\?>", "?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>"));
        assertTrue(read(book).refusal().endsWith("it contains a DTD, which can do harm and is refused: save it anew as .xlsx"),
                read(book).refusal());
    }

    @Test
    void aBombIsRefusedBeforeItGoesOff() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] blank = new byte[1 << 20];
            Arrays.fill(blank, (byte) ' ');
            for (int i = 0; i < 60; i++) {
                out.write(blank);
            }
        }
        GridLimits limits = new GridLimits(1 << 20, 1_000, 100, 1_000, 50_000_000);
        assertEquals("the file: it unpacks to more than 50 MB: delete what is no table, or save it as CSV",
                Read.all("a.xlsx", bytes.toByteArray(), limits).refusal());
    }

    @Test
    void whatIsNoWorkbookIsNamed() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("a.txt"));
        }
        assertEquals("the file: it is a ZIP archive without a workbook in it: choose an .xlsx file, or unpack it first",
                read(zip.toByteArray()).refusal());
        assertEquals("the file: it is an old .xls: save it as .xlsx",
                read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}).refusal());
        assertTrue(read("<html><table>".getBytes(StandardCharsets.UTF_8)).refusal().startsWith("the file: it is a web page"));
        byte[] whole = labs();
        assertTrue(read(Arrays.copyOf(whole, whole.length / 2)).refusal().startsWith("the file: it is cut off or damaged ("));
    }

    @Test
    void aPasswordIsNamed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            new EncryptionInfo(EncryptionMode.agile).getEncryptor().confirmPassword("secret");
            system.createDocument(new ByteArrayInputStream(new byte[10]), "EncryptionInfo");
            system.writeFilesystem(bytes);
        }
        assertEquals("the file: it is protected by a password: open it and save it without one", read(bytes.toByteArray()).refusal());
    }

    @Test
    void aLongSheetIsRefused() {
        GridLimits limits = new GridLimits(1 << 20, 2, 2, 4, 1 << 24);
        String row = "<row><c t=\"str\"><v>a</v></c></row>";
        assertEquals("sheet Labor: it has more than 2 rows: import it in parts",
                Read.all("a", Books.ofRows(row.repeat(3)), limits).refusal());
        assertEquals("sheet Labor, row 1: a cell holds more than 4 letters: shorten it",
                Read.all("a", Books.ofRows("<row><c t=\"str\"><v>abcde</v></c></row>"), limits).refusal());
        assertEquals("sheet Labor, row 1: the row has more than 2 cells: import it in parts",
                Read.all("a", Books.ofRows("<row><c/><c/><c/></row>"), limits).refusal());
    }

    @Test
    void perCentIsReadAsItIsShown() {
        byte[] book = Books.of(made -> {
            XSSFRow row = made.createSheet("Labor").createRow(0);
            String[] formats = {"0%", "0.0 %", "0.00\"%\"", "0\\%"};
            for (int i = 0; i < formats.length; i++) {
                row.createCell(i).setCellValue(0.785);
                row.getCell(i).setCellStyle(style(made, formats[i]));
            }
        });
        assertEquals(List.of(List.of("78.5%", "78.5%", "0.785", "0.785")), read(book).texts());
        assertEquals(new GridCell.Number(new BigDecimal("78.5"), "78.5%"), read(book).rows().getFirst().cell(0));
    }

    @Test
    void aFormulaThatSaysNothingOnPurposeIsEmpty() {
        assertEquals(List.of(List.of("", "1")),
                read(Books.ofRows("<row><c t=\"str\"><f>IF(1,\"\",1)</f><v></v></c><c><v>1</v></c></row>")).texts());
        assertInstanceOf(GridCell.Fault.class, read(Books.ofRows("<row><c><f>1+1</f></c></row>")).rows().getFirst().cell(0));
    }

    @Test
    void aReadingAidIsNoPartOfAText() {
        assertEquals(List.of(List.of("血小板")), read(Books.ofRows("<row><c t=\"inlineStr\"><is><r><t>血小板</t></r>"
                + "<rPh sb=\"0\" eb=\"1\"><t>kessho</t></rPh></is></c></row>")).texts());
    }

    @ParameterizedTest
    @CsvSource({"xl/sharedStrings.xml, uniqueCount=\"1\", uniqueCount=\"x\"", "xl/sharedStrings.xml, <si>, <si><si>",
            "xl/workbook.xml, sheetId=\"1\", sheetId=\"x\"", "xl/workbook.xml, r:id=\"rId3\", r:id=\"rId99\"",
            "xl/styles.xml, numFmtId=\"0\", numFmtId=\"x\"", "xl/styles.xml, count=\"1\", count=\"-1\"",
            "xl/_rels/workbook.xml.rels, Target=, Target2=", "'[Content_Types].xml', PartName=, P="})
    void aPartThatMakesNoSenseIsReadOrRefusedWithASentence(String part, String good, String bad) {
        byte[] book = Books.changed(Books.of(made -> made.createSheet("Labor").createRow(0).createCell(0).setCellValue("x")), part, xml -> {
            assertTrue(xml.contains(good), xml);
            return xml.replace(good, bad);
        });
        Read.Outcome outcome = read(book);
        assertTrue(outcome.refusal().isEmpty() ? outcome.rows().size() <= 1 : outcome.refusal().contains("workbook"), outcome.refusal());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml",
        "[Content_Types].xml", "xl/_rels/workbook.xml.rels"})
    void aPartThatIsNoXmlIsRefusedInOneSentence(String part) {
        byte[] book = Books.changed(labs(), part, xml -> xml.substring(0, xml.length() - 20) + "<50 < 60");
        assertTrue(read(book).refusal().contains("save it anew as .xlsx"), () -> read(book).refusal());
    }

    /// Another program may leave the styles out and still name one in a cell.
    @Test
    void aWorkbookWithoutStylesIsRead() {
        byte[] book = Books.changed(Books.of(made -> {
            var row = made.createSheet("Labor").createRow(0);
            row.createCell(0).setCellValue("CK");
            row.createCell(1).setCellValue(5.66);
        }), "[Content_Types].xml", xml -> xml.replace("spreadsheetml.styles+xml", "spreadsheetml.other+xml"));
        Read.Outcome outcome = read(book);
        assertEquals("", outcome.refusal());
        assertEquals(1, outcome.rows().size());
    }

    @Test
    void aBombThatOnlyTheTableOfContentsKnowsIsRefused(@TempDir Path folder) throws IOException {
        byte[] large = Books.changed(labs(), "xl/sharedStrings.xml",
                xml -> xml.replace("<si>", "<!--" + "random text ".repeat(100_000) + "--><si>"));
        Path file = Files.write(folder.resolve("a.xlsx"), Books.hidden(labs(), large));
        try (Grid grid = Grids.open(GridSource.of(file), new GridLimits(1 << 20, 1_000, 100, 1_000, 200_000))) {
            fail("taken for " + grid.told());
        } catch (GridRefused e) {
            assertEquals("the file: it unpacks to more than 0 MB: delete what is no table, or save it as CSV", e.problem().sentence());
        }
    }

    @Test
    void whatSwellsLikeNoTableIsNamed() {
        byte[] book = Books.changed(labs(), "xl/sharedStrings.xml",
                xml -> xml.replace("<si>", "<!--" + "a".repeat(20_000_000) + "--><si>"));
        assertEquals("the file: it swells like no table does: save it anew as .xlsx", read(book).refusal());
    }

    @Test
    void mergedCellsAndHiddenColumnsAreSaid() {
        byte[] book = Books.of(made -> {
            XSSFSheet sheet = made.createSheet("Labor");
            sheet.createRow(0).createCell(3).setCellValue("x");
            sheet.addMergedRegion(new CellRangeAddress(1, 4, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(1, 4, 1, 1));
            sheet.setColumnHidden(2, true);
            for (int unused = 10; unused < 14; unused++) {
                sheet.setColumnHidden(unused, true);
            }
        });
        assertEquals(List.of("sheet Labor: cells are merged at 2 places (first A2:A5), and only the upper left one of them holds the value:"
                + " unmerge them and fill in the others where each row needs it", "sheet Labor: hidden columns (C) are read like"
                + " the others: look at them before relying on them, or leave them out"), read(book).doubts());
    }
}
