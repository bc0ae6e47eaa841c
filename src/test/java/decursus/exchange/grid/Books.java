package decursus.exchange.grid;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Workbooks made by code, sound and broken ones.
final class Books {

    /// Length of an archive's last record.
    private static final int END = 22;

    private Books() {
    }

    /// A workbook as a spreadsheet program saves it.
    static byte[] of(Consumer<XSSFWorkbook> filling) {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            filling.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A workbook of one sheet, whose rows are given as XML.
    static byte[] ofRows(String xml) {
        return changed(of(book -> book.createSheet("Labor").createRow(0).createCell(0).setCellValue("x")), "xl/worksheets/sheet1.xml",
                old -> "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns="
                        + "\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + xml + "</sheetData></worksheet>");
    }

    /// The same workbook with one part changed.
    static byte[] changed(byte[] book, String part, UnaryOperator<String> change) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(book));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    byte[] content = in.readAllBytes();
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(entry.getName().equals(part)
                            ? change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8) : content);
                    out.closeEntry();
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A file in whose beginning a stream meets one workbook, and whose table of contents lists another.
    static byte[] hidden(byte[] met, byte[] listed) {
        ByteBuffer first = ByteBuffer.wrap(met).order(ByteOrder.LITTLE_ENDIAN);
        int stop = first.getInt(met.length - END + 16);
        // a stream ends at what is no part
        int before = stop + 4;
        ByteBuffer moved = ByteBuffer.allocate(before + listed.length).order(ByteOrder.LITTLE_ENDIAN)
                .put(met, 0, stop).putInt(0).put(listed);
        int end = moved.capacity() - END;
        int at = before + moved.getInt(end + 16);
        moved.putInt(end + 16, at);
        while (at < end) {
            moved.putInt(at + 42, moved.getInt(at + 42) + before);
            at += 46 + moved.getShort(at + 28) + moved.getShort(at + 30) + moved.getShort(at + 32);
        }
        return moved.array();
    }
}
