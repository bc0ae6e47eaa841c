package decursus.exchange.grid.sheet;

import decursus.exchange.Problem;
import decursus.exchange.Problem.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/// What a sheet shows otherwise than its rows say: merged cells, of which the first alone holds the value, and hidden columns.
///
/// @param merged number of merged places
/// @param first  the first of them as written, such as `A2:A5`; empty where there is none
/// @param hidden columns as letters, such as `C` or `C-E`, those left of the last used one
record SheetShape(int merged, String first, List<String> hidden) {

    private static final int LETTERS = 26;

    SheetShape {
        hidden = List.copyOf(hidden);
    }

    /// Looks through a sheet once. A broken sheet is taken as far as it goes, for its reading tells what is wrong.
    ///
    /// @throws IOException where the part can not be read
    static SheetShape of(PackagePart part) throws IOException {
        Handler handler = new Handler();
        try (InputStream in = part.getInputStream()) {
            XMLReader reader = WorkbookPart.reader();
            reader.setContentHandler(handler);
            reader.parse(new InputSource(in));
        } catch (SAXException toldByTheReading) {
            return handler.shape();
        }
        return handler.shape();
    }

    /// What a person should look at.
    List<Problem> doubts(String where) {
        List<Problem> doubts = new ArrayList<>();
        if (merged > 0) {
            doubts.add(new Problem(Severity.WARNING, where, "", "", "cells are merged at " + merged
                    + (merged == 1 ? " place (" : " places (first ")
                    + Problem.shown(first) + "), and only the upper left one of them holds the value: unmerge them and fill in the others"
                    + " where each row needs it"));
        }
        if (!hidden.isEmpty()) {
            doubts.add(new Problem(Severity.WARNING, where, "", "", "hidden columns (" + String.join(", ", hidden)
                    + ") are read like the others: look at them before relying on them, or leave them out"));
        }
        return doubts;
    }

    private static final class Handler extends DefaultHandler {

        private record Span(int from, int to) {
        }

        private final List<Span> hidden = new ArrayList<>();
        private int merged;
        private String first = "";
        private int column = -1;
        private int last = -1;

        @Override
        public void startElement(String space, String local, String name, Attributes attributes) {
            switch (local) {
                case "col" -> column(attributes);
                case "row" -> column = -1;
                case "c" -> cell(attributes.getValue("r"));
                case "mergeCell" -> {
                    merged++;
                    first = first.isEmpty() ? String.valueOf(attributes.getValue("ref")) : first;
                }
                default -> {
                    // nothing else changes what is seen
                }
            }
        }

        private void cell(@Nullable String reference) {
            CellPlace place = reference == null ? null : CellPlace.read(reference);
            column = place == null ? column + 1 : place.column();
            last = Math.max(last, column);
        }

        private void column(Attributes attributes) {
            String hiding = attributes.getValue("hidden");
            int from = number(attributes.getValue("min"));
            if (hiding != null && (hiding.equals("1") || hiding.equals("true")) && from > 0) {
                hidden.add(new Span(from - 1, Math.max(from, number(attributes.getValue("max"))) - 1));
            }
        }

        private static int number(@Nullable String written) {
            return written == null ? 0 : CellPlace.row(written);
        }

        SheetShape shape() {
            return new SheetShape(merged, first, hidden.stream().filter(span -> span.from <= last)
                    .map(span -> words(span.from, Math.min(span.to, last))).toList());
        }

        private static String words(int from, int to) {
            return from == to ? letters(from) : letters(from) + "-" + letters(to);
        }

        private static String letters(int column) {
            String last = String.valueOf((char) ('A' + column % LETTERS));
            return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
        }
    }
}
