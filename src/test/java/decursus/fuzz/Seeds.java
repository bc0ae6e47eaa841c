package decursus.fuzz;

import decursus.jobs.ShippedCases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Sound inputs and odd ones, from which the search begins.
final class Seeds {

    private static final int SMALL = 4_000;

    private Seeds() {
    }

    /// Writes the seeds of one reader into a folder, a file each.
    ///
    /// @param arguments `grids`, `words`, `cases` or `fhir`, and an empty folder
    public static void main(String[] arguments) throws IOException {
        Stream<byte[]> seeds = switch (arguments[0]) {
            case "grids" -> grids();
            case "words" -> words();
            case "cases" -> cases();
            case "fhir" -> fhir();
            default -> throw new IllegalArgumentException("no seeds are called " + arguments[0]);
        };
        int number = 0;
        for (byte[] seed : seeds.toList()) {
            Files.write(Path.of(arguments[1], "seed-" + number++), seed);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Stream<byte[]> grids() {
        String table = "Datum;CK (U/l);Größe\n01.02.2020;\"<5,3\";1:640\n\n29.02.2021;'=1+1;\"a\"\"b\"\n";
        return Stream.of(utf8(table), utf8("sep=|\r\na|b\r1|2\r\n"), ("\uFEFF" + table).getBytes(StandardCharsets.UTF_16LE),
                table.getBytes(Charset.forName("windows-1252")), utf8("a,b\n\"open"), new byte[0], new byte[] {0, 1, (byte) 0x81},
                utf8("<html>"), workbook());
    }

    private static byte[] workbook() {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFRow row = book.createSheet("Labor").createRow(0);
            row.createCell(0).setCellValue("CK");
            row.createCell(1).setCellValue(5.66);
            row.createCell(2).setCellFormula("1/0");
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Cells of results, limits, doses, schedules and times.
    static Stream<byte[]> words() {
        return Stream.of("<5", "~20000", "10-20", "1:640", "5,66", "1e400", "NaN", "LESS THAN 10", "0x1p3", "٣٤", "≤170", "4.0-10.0",
                "8 mg/kg", "1 g/m²", "~10 mg", "every 12 weeks", "3 per cycle", "2020-02-30", "~2012-02", "before day 0", "month -3",
                "2020-01-01T24:00", "between 2012 and 2013", "-0", "", "\u202E5", "9".repeat(300)).map(Seeds::utf8);
    }

    static Stream<byte[]> cases() {
        // small ones: a search from large files is slow
        Stream<byte[]> shipped = ShippedCases.all().stream().map(ShippedCases.Shipped::content).filter(each -> each.length < SMALL);
        return Stream.concat(shipped, Stream.of(utf8("{}"), utf8("["),
                utf8("{\"a\":1,\"a\":2}"), utf8("{\"observations\":[{\"value\":1e999999999}]}"), new byte[] {(byte) 0xFF, (byte) 0xFE}));
    }

    /// A bundle, resources in lines, and beginnings of others.
    static Stream<byte[]> fhir() {
        return Stream.concat(Stream.of("fhir-bundle.json", "fhir-orders.ndjson").map(Seeds::resource),
                Stream.of("{\"resourceType\":\"Patient\",\"id\":\"1\",\"x\":[[{\"a\":", "[{\"resourceType\":\"Patient\"}]", "<Bundle/>", "",
                        "{\"resourceType\":\"MedicationStatement\",\"id\":{\"dose\":28}}")
                        .map(Seeds::utf8));
    }

    private static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(Seeds.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
