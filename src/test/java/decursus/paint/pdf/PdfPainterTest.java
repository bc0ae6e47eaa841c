package decursus.paint.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.figure.Align;
import decursus.figure.Figure;
import decursus.figure.FigureInfo;
import decursus.figure.FontFace;
import decursus.figure.Ink;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.TextStyle;
import decursus.paint.Sheets;
import decursus.paint.TestSheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPainterTest {

    private static final FigureInfo INFO = new FigureInfo("CK over therapies", "Shows CK", new TreeMap<>(Map.of(FigureInfo.LANGUAGE, "de",
            "Privacy", "de-identified, profile 1")));

    private static Figure sheet(Mark... marks) {
        return new Figure(400, 50, Ink.WHITE, List.of(marks), INFO);
    }

    private static Mark.Label label(String text) {
        return Mark.Label.of(MarkId.of("x"), text, new Point(10, 20), Align.START, TextStyle.of(FontFace.REGULAR, 8, Ink.BLACK));
    }

    private static PDDocument open(Figure figure) {
        try {
            return Loader.loadPDF(PdfPainter.print(figure));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(Figure figure) throws IOException {
        try (PDDocument document = open(figure)) {
            return new PDFTextStripper().getText(document).strip();
        }
    }

    @Test
    void theSameFigureIsTheSameFileEverywhere() {
        byte[] here = PdfPainter.print(TestSheet.figure());
        assertArrayEquals(here, Sheets.elsewhere(() -> PdfPainter.print(TestSheet.figure())));
    }

    @Test
    void thePageIsAsLargeAsTheFigure() throws IOException {
        try (PDDocument document = open(TestSheet.figure())) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals(174 * 72 / 25.4, document.getPage(0).getMediaBox().getWidth(), 0.001);
            assertEquals(110 * 72 / 25.4, document.getPage(0).getMediaBox().getHeight(), 0.001);
        }
    }

    @Test
    void theFileSaysWhatItIsAndNothingOfTheMachine() throws IOException {
        try (PDDocument document = open(sheet(label("a")))) {
            var about = document.getDocumentInformation();
            assertEquals("CK over therapies", about.getTitle());
            assertEquals("Shows CK", about.getSubject());
            assertEquals("de-identified, profile 1", about.getCustomMetadataValue("Privacy"));
            assertNull(about.getCreationDate());
            assertNull(about.getModificationDate());
            assertNull(about.getAuthor());
            assertEquals("de", document.getDocumentCatalog().getLanguage());
            assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
        }
    }

    @Test
    void twoFiguresHaveTwoIds() throws IOException {
        try (PDDocument one = open(sheet(label("a"))); PDDocument other = open(sheet(label("b")))) {
            COSArray first = one.getDocument().getDocumentID();
            assertEquals(first.get(0), first.get(1));
            assertNotEquals(first.get(0), other.getDocument().getDocumentID().get(0));
        }
    }

    @Test
    void thePageIsTaggedAsAFigureWithWords() throws IOException {
        try (PDDocument document = open(sheet(label("a")))) {
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            var root = document.getDocumentCatalog().getStructureTreeRoot();
            var top = (PDStructureElement) root.getKids().getFirst();
            var figure = (PDStructureElement) top.getKids().getFirst();
            assertEquals("Document", top.getStructureType());
            assertEquals("Figure", figure.getStructureType());
            assertEquals("CK over therapies. Shows CK", figure.getAlternateDescription());
            assertEquals("de", figure.getLanguage());
            assertEquals(0, document.getPage(0).getStructParents());
            assertEquals(figure.getCOSObject(), ((COSArray) root.getParentTree().getCOSObject().getCOSArray(COSName.NUMS).getObject(1))
                    .getObject(0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"µkat/l ≤ 170 ≥ 65 ≈ ×2 10⁹/l m² H₂O", "fibrosis affluent fjord ffl", "Łódź İstanbul ναι", "CK 29\u2009133"})
    void textCanBeSearched(String text) throws IOException {
        assertEquals(text.replace('\u2009', ' '), words(sheet(label(text))).replace('\u2009', ' '));
    }

    @Test
    void noWordStandsTwiceBecauseOfAHalo() throws IOException {
        Mark.Label plain = label("halo");
        assertEquals("halo", words(sheet(new Mark.Label(plain.id(), "halo", plain.at(), plain.align(),
                plain.style().withHalo(Ink.WHITE), 0))));
    }

    @Test
    void aCharacterThatTheFontLacksLeavesTheOthersInPlace() throws IOException {
        assertEquals("a b", words(sheet(label("a病b"))).replaceAll(" +", " "));
        assertEquals("", words(sheet(label("病"))));
        assertEquals("", words(sheet(label(""))));
    }

    @Test
    void everyFontIsEmbeddedAndCutDown() throws IOException {
        byte[] pdf = PdfPainter.print(TestSheet.figure());
        assertTrue(pdf.length < 150_000, pdf.length + " bytes");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int fonts = 0;
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertTrue(font.isEmbedded() && !font.isDamaged(), font.getName());
                assertTrue(font.getName().matches("[A-Z]{6}\\+SourceSans3-\\w+"), font.getName());
                fonts++;
            }
            assertEquals(4, fonts);
        }
        assertFalse(new String(pdf, StandardCharsets.ISO_8859_1).contains("/Subtype /Image"), "vectors only");
    }
}
