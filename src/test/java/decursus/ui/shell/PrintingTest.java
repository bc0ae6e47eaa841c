package decursus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.testing.fx.OnFxThread;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The figure goes to paper as the window previews it.
@ExtendWith(OnFxThread.class)
class PrintingTest {

    private static final double POINTS_PER_MM = 72 / 25.4;

    @TempDir
    Path folder;

    @Test
    void thePageGoesToTheChosenPrinter() throws IOException {
        try (OpenWindow window = OpenWindow.on(folder)) {
            window.printers.names = List.of("first floor", "ward");
            window.press(KeyCode.CONTROL, KeyCode.P);
            assertTrue(window.sees("print-sheet"));
            assertEquals("first floor", ((ComboBox<?>) window.node("print.printer")).getValue());
            choose(window, "print.printer");
            window.click("print.now");
            assertFalse(window.sees("print-sheet"));
            assertEquals(List.of(folder.resolve("ward-0.pdf")), window.printers.pages);
            assertPage(window.printers.pages.getFirst(), 210, 297, "CK over therapies");
        }
    }

    @Test
    void paperAndOrientationAreTheChosenOnes() throws IOException {
        try (OpenWindow window = OpenWindow.on(folder)) {
            window.printers.names = List.of("ward");
            window.press(KeyCode.CONTROL, KeyCode.P);
            choose(window, "print.paper");
            choose(window, "print.orientation");
            window.click("print.footnotes");
            window.click("print.now");
            assertPage(window.printers.pages.getFirst(), 279.4, 215.9, "CK over therapies");
            assertFalse(text(window.printers.pages.getFirst()).contains("Also recorded"), "the footnotes were left out");
        }
    }

    /// Printing is de-identified unless asked otherwise, as exporting is; a machine without a printer says so.
    @Test
    void withoutAPrinterOneSentenceSaysWhatToDo() {
        try (OpenWindow window = OpenWindow.on(folder)) {
            window.click("menu");
            window.choose("print");
            assertTrue(window.words("print-none").contains("No printer is set up"));
            assertTrue(window.node("print.now").isDisabled());
            window.press(KeyCode.ESCAPE);
            assertFalse(window.sees("print-sheet"));
        }
    }

    /// Takes the next entry of a list.
    private static void choose(OpenWindow window, String id) {
        window.click(id);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
    }

    private static void assertPage(Path pdf, double width, double height, String words) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDRectangle sheet = document.getPage(0).getMediaBox();
            assertEquals(1, document.getNumberOfPages());
            assertEquals(width, sheet.getWidth() / POINTS_PER_MM, 0.1);
            assertEquals(height, sheet.getHeight() / POINTS_PER_MM, 0.1);
        }
        assertTrue(text(pdf).contains(words), text(pdf));
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
