package decursus.exchange.grid.open;

import decursus.exchange.Problem;
import decursus.exchange.Problem.Severity;
import decursus.exchange.grid.Grid;
import decursus.exchange.grid.GridLimits;
import decursus.exchange.grid.GridRefused;
import decursus.exchange.grid.GridSource;
import decursus.exchange.grid.sheet.SheetGrid;
import decursus.exchange.grid.text.TextGrid;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/// Opens tables: text with any sign between its cells, or a workbook.
public final class Grids {

    private static final int HEAD = 1_024;

    private Grids() {
    }

    /// Opens a table within the usual limits.
    ///
    /// @throws GridRefused with one sentence where it is none, or can not be read
    public static Grid open(GridSource source) throws GridRefused {
        return open(source, GridLimits.USUAL);
    }

    /// Opens a table.
    ///
    /// @throws GridRefused with one sentence where it is none, can not be read, or is larger than allowed
    public static Grid open(GridSource source, GridLimits limits) throws GridRefused {
        try {
            if (source.size() > limits.bytes()) {
                throw refused("it is larger than " + limits.bytes() / 1_000_000 + " MB: import it in parts");
            }
            byte[] head;
            try (InputStream in = source.open()) {
                head = in.readNBytes(HEAD);
            }
            return switch (kind(head)) {
                case TEXT -> TextGrid.open(source, limits);
                case PACKAGE -> SheetGrid.open(source, limits);
                case EMPTY -> throw refused("it is empty: choose a file with rows");
                case OLD_OFFICE -> throw refused(encrypted(source) ? "it is protected by a password: open it and save it without one"
                        : "it is an old .xls: save it as .xlsx");
                case HTML -> throw refused("it is a web page, whatever its name says:"
                        + " open it in a spreadsheet program and save it as .xlsx");
                case XML -> throw refused("it is XML and no table: export it as CSV or .xlsx");
                case PDF -> throw refused("it is a PDF and no table: ask for CSV or .xlsx where it came from");
                case JSON -> throw refused("it is JSON and no table: import it as a case file or as FHIR");
            };
        } catch (IOException e) {
            throw refused("it can not be read (" + e.getMessage() + "): check the path and that you may read it");
        }
    }

    private enum Kind { TEXT, PACKAGE, EMPTY, OLD_OFFICE, HTML, XML, PDF, JSON }

    private static Kind kind(byte[] head) {
        if (head.length == 0) {
            return Kind.EMPTY;
        }
        if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
            return Kind.PACKAGE;
        }
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Kind.OLD_OFFICE;
        }
        String text = new String(head, StandardCharsets.ISO_8859_1).replace("\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<table")) {
            return Kind.HTML;
        }
        if (text.startsWith("<?xml") || text.startsWith("<!doctype")) {
            return Kind.XML;
        }
        if (text.startsWith("%pdf")) {
            return Kind.PDF;
        }
        return text.startsWith("{") || text.startsWith("[{") ? Kind.JSON : Kind.TEXT;
    }

    private static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /// A protected workbook names its key in the old kind of container, in UTF-16.
    private static boolean encrypted(GridSource source) throws IOException {
        byte[] sought = "EncryptionInfo".getBytes(StandardCharsets.UTF_16LE);
        byte[] all;
        try (InputStream in = source.open()) {
            all = in.readNBytes(1 << 24);
        }
        for (int i = 0; i + sought.length <= all.length; i++) {
            if (Arrays.equals(all, i, i + sought.length, sought, 0, sought.length)) {
                return true;
            }
        }
        return false;
    }

    private static GridRefused refused(String message) {
        return new GridRefused(new Problem(Severity.ERROR, "the file", "", "", message));
    }
}
