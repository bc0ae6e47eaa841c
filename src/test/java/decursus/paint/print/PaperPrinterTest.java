package decursus.paint.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.figure.Figure;
import decursus.figure.Rect;
import decursus.paint.TestSheet;
import decursus.paint.pdf.PdfPainter;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintService;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSizeName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Printing on the PostScript printer that every Java brings, which prints into memory.
class PaperPrinterTest {

    private static final Rect A4 = new Rect(-42, -42, 595.3, 841.9);

    @Test
    void aPageIsPrintedOnceOnAPrinterOfAnotherLanguage() throws IOException {
        Figure figure = TestSheet.figure();
        String printed = printed(PdfPainter.print(figure, A4));
        assertTrue(printed.startsWith("%!PS"), printed.substring(0, 20));
        assertEquals(1, printed.lines().filter(line -> line.startsWith("%%Page:")).count());
    }

    /// What Linux and macOS offer: the file goes to the printer as it is, with its paper's name.
    @Test
    void aPrinterThatUnderstandsPdfGetsTheVectors() throws IOException {
        byte[] pdf = PdfPainter.print(TestSheet.figure(), A4);
        List<Object> sent = new ArrayList<>();
        DocPrintJob job = answering(DocPrintJob.class, (method, arguments) -> {
            Doc doc = (Doc) arguments[0];
            sent.add(doc.getPrintData());
            sent.add(((PrintRequestAttributeSet) arguments[1]).get(Media.class));
            return null;
        });
        PrintService printer = answering(PrintService.class, (method, arguments) -> method.startsWith("is") ? Boolean.TRUE : job);
        PaperPrinter.print(printer, "title", pdf);
        assertEquals(List.of(pdf, MediaSizeName.ISO_A4), sent);
    }

    /// Answers a call of a method.
    private interface Answer {
        @Nullable Object to(String method, Object[] arguments) throws Exception;
    }

    /// A printer of the system, as far as printing asks it.
    private static <T> T answering(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (self, method, arguments) -> answer.to(method.getName(), arguments)));
    }

    /// The figure stands where its preview shows it: the page is as large as the paper, the figure within its margins.
    @Test
    void theFigureStandsWithinTheMargins() throws IOException {
        Figure figure = TestSheet.figure();
        try (PDDocument document = Loader.loadPDF(PdfPainter.print(figure, A4))) {
            var sheet = document.getPage(0).getMediaBox();
            assertEquals(595.3, sheet.getWidth(), 0.01);
            assertEquals(841.9, sheet.getHeight(), 0.01);
            BufferedImage page = new PDFRenderer(document).renderImage(0, 1);
            assertEquals(Color.WHITE.getRGB(), page.getRGB(20, 400), "the margin");
            boolean[] ink = new boolean[page.getHeight()];
            for (int y = 0; y < ink.length; y++) {
                for (int x = 0; x < page.getWidth(); x++) {
                    ink[y] |= page.getRGB(x, y) != Color.WHITE.getRGB();
                }
            }
            assertFalse(ink[41] || ink[(int) figure.height() + 44], "nothing beyond the figure");
            assertTrue(ink[42 + 15], "its title");
        }
    }

    @Test
    void aPrinterThatIsGoneIsNamed() {
        IOException gone = assertThrows(IOException.class, () -> PaperPrinter.print("nowhere", "title", new byte[0]));
        assertTrue(String.valueOf(gone.getMessage()).contains("nowhere"));
    }

    private static String printed(byte[] pdf) throws IOException {
        StreamPrintServiceFactory[] factories = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript");
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        StreamPrintService printer = factories[0].getPrintService(paper);
        PaperPrinter.print(printer, "title", pdf);
        return paper.toString(StandardCharsets.ISO_8859_1);
    }
}
