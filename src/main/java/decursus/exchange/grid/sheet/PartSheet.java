package decursus.exchange.grid.sheet;

import decursus.exchange.Problem;
import decursus.exchange.Problem.Severity;
import decursus.exchange.grid.GridLimits;
import decursus.exchange.grid.GridRefused;
import decursus.exchange.grid.GridSheet;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/// One sheet of a workbook.
final class PartSheet implements GridSheet {

    private final String name;
    private final PackagePart part;
    private final CellValues values;
    private final GridLimits limits;

    PartSheet(String name, PackagePart part, CellValues values, GridLimits limits) {
        this.name = name;
        this.part = part;
        this.values = values;
        this.limits = limits;
    }

    @Override
    public @Nullable String name() {
        return name;
    }

    @Override
    public void rows(RowVisitor visitor) throws GridRefused {
        String where = "sheet " + Problem.shown(name);
        try (InputStream in = part.getInputStream()) {
            XMLReader reader = WorkbookPart.reader();
            reader.setContentHandler(new SheetHandler(where, values, limits, visitor));
            reader.parse(new InputSource(in));
        } catch (SheetHandler.Enough e) {
            return;
        } catch (SheetHandler.Bad e) {
            throw new GridRefused(e.problem());
        } catch (SAXException e) {
            throw new GridRefused(SheetGrid.fault(where, e));
        } catch (IOException e) {
            throw new GridRefused(SheetGrid.harmful(e) ? SheetGrid.fault(where, e)
                    : new Problem(Severity.ERROR, where, "", "", "it can not be read further (" + e.getMessage()
                    + "): check the disk and try again"));
        }
    }
}
