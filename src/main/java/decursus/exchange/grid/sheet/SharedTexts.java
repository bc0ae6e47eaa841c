package decursus.exchange.grid.sheet;

import java.io.IOException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/// The texts that a workbook keeps once for all its cells.
final class SharedTexts {

    private final ReadOnlySharedStringsTable table;

    private SharedTexts(ReadOnlySharedStringsTable table) {
        this.table = table;
    }

    static SharedTexts of(OPCPackage pack) throws IOException, SAXException {
        try {
            return new SharedTexts(new ReadOnlySharedStringsTable(pack, false));
        } catch (NumberFormatException e) {
            throw new SAXException("the count of its texts is no number", e);
        }
    }

    /// A text by its number; null where there is none, which is a fault of the file and not an empty cell.
    @Nullable String at(String number) {
        try {
            return table.getItemAt(Integer.parseInt(number.strip())).getString();
        } catch (NumberFormatException | IndexOutOfBoundsException | IllegalStateException e) {
            return null;
        }
    }
}
