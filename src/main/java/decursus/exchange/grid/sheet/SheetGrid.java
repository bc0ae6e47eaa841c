package decursus.exchange.grid.sheet;

import decursus.exchange.Problem.Severity;
import decursus.exchange.Problem;
import decursus.exchange.grid.Grid;
import decursus.exchange.grid.GridLimits;
import decursus.exchange.grid.GridRefused;
import decursus.exchange.grid.GridSheet;
import decursus.exchange.grid.GridSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/// A workbook.
public final class SheetGrid implements Grid {

    private final GridSource source;
    private final OPCPackage pack;
    private final List<GridSheet> sheets;
    private final List<Problem> doubts;

    private SheetGrid(GridSource source, OPCPackage pack, List<GridSheet> sheets, List<Problem> doubts) {
        this.source = source;
        this.pack = pack;
        this.sheets = List.copyOf(sheets);
        this.doubts = List.copyOf(doubts);
    }

    /// Opens a workbook after a look at how far it swells.
    ///
    /// @throws GridRefused where it is none, or would do harm
    /// @throws IOException where it can not be read
    public static SheetGrid open(GridSource source, GridLimits limits) throws GridRefused, IOException {
        PackageGuard.check(source, limits);
        OPCPackage pack = null;
        try {
            pack = pack(source);
            SheetGrid grid = opened(source, pack, limits);
            pack = null;
            return grid;
        } catch (OpenXML4JException | OpenXML4JRuntimeException | UnsupportedFileFormatException | POIXMLException | SAXException e) {
            throw new GridRefused(fault("the file", e));
        } catch (IOException e) {
            // parsers and the archive's reader hide their complaints in one of these
            if (harmful(e)) {
                throw new GridRefused(fault("the file", e));
            }
            throw e;
        } finally {
            if (pack != null) {
                pack.revert();
            }
        }
    }

    private static OPCPackage pack(GridSource source) throws OpenXML4JException, IOException {
        Path path = source.path();
        if (path != null) {
            return OPCPackage.open(path.toFile(), PackageAccess.READ);
        }
        try (InputStream in = source.open()) {
            return OPCPackage.open(in);
        }
    }

    private static SheetGrid opened(GridSource source, OPCPackage pack, GridLimits limits)
            throws OpenXML4JException, IOException, SAXException {
        XSSFReader reader = new XSSFReader(pack);
        WorkbookPart workbook;
        try (InputStream in = reader.getWorkbookData()) {
            workbook = WorkbookPart.read(in);
        }
        CellValues values = new CellValues(SharedTexts.of(pack), styles(reader), workbook.since1904());
        List<GridSheet> sheets = new ArrayList<>();
        List<Problem> doubts = new ArrayList<>();
        XSSFReader.SheetIterator parts = reader.getSheetIterator();
        while (parts.hasNext()) {
            parts.next().close();
            PackagePart part = parts.getSheetPart();
            String name = parts.getSheetName();
            sheets.add(new PartSheet(name, part, values, limits));
            if (workbook.hidden().contains(name)) {
                doubts.add(new Problem(Severity.WARNING, "sheet " + Problem.shown(name), "", "",
                        "the workbook hides this sheet: look at it before relying on it, or leave it out"));
            }
            doubts.addAll(SheetShape.of(part).doubts("sheet " + Problem.shown(name)));
        }
        if (sheets.isEmpty()) {
            throw new OpenXML4JRuntimeException("it has no sheet");
        }
        return new SheetGrid(source, pack, sheets, doubts);
    }

    private static StylesTable styles(XSSFReader reader) throws OpenXML4JException {
        try {
            // null where the workbook has none, or names it in an unknown way
            return Objects.requireNonNullElseGet(reader.getStylesTable(), StylesTable::new);
        } catch (IOException e) {
            // the library hides its parser's complaint in one of these, without a cause
            throw new InvalidFormatException(String.valueOf(e.getMessage()), e);
        }
    }

    /// What a parser's complaint means for a person.
    static Problem fault(String where, Exception e) {
        String said = String.valueOf(e.getMessage());
        String message = mentions(e, "DOCTYPE") ? "it contains a DTD, which can do harm and is refused: save it anew as .xlsx"
                : mentions(e, "Zip bomb") ? "it swells like no table does: save it anew as .xlsx"
                : "it can not be read as a workbook (" + said + "): open it in a spreadsheet program and save it anew as .xlsx";
        return new Problem(Severity.ERROR, where, "", "", message);
    }

    static boolean harmful(IOException e) {
        return mentions(e, "DOCTYPE") || mentions(e, "Zip bomb");
    }

    private static boolean mentions(@Nullable Throwable e, String word) {
        for (Throwable each = e; each != null; each = each.getCause()) {
            if (String.valueOf(each.getMessage()).contains(word)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String file() {
        return source.name();
    }

    @Override
    public String told() {
        return "XLSX";
    }

    @Override
    public List<Problem> doubts() {
        return doubts;
    }

    @Override
    public List<GridSheet> sheets() {
        return sheets;
    }

    @Override
    public void close() {
        // only read: nothing is to be saved
        pack.revert();
    }
}
