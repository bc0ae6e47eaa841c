package decursus.paint.print;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.Attribute;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.ResolutionSyntax;
import javax.print.attribute.Size2DSyntax;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PrinterResolution;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.printing.PDFPageable;
import org.jspecify.annotations.Nullable;

/// Printers of the system, and printing on them. Needs no display: the printer's own dialog is never shown.
public final class PaperPrinter {

    private static final float INCH = 72;
    private static final int DPI = 600;

    private PaperPrinter() {}

    /// Names of the printers, the usual one first; none where there is none. May take a second.
    public static List<String> names() {
        List<String> names = new ArrayList<>(Arrays.stream(PrinterJob.lookupPrintServices()).map(PrintService::getName).toList());
        PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
        if (usual != null && names.remove(usual.getName())) {
            names.addFirst(usual.getName());
        }
        return names;
    }

    /// Prints a document of one page at its own size. Printers that understand PDF, which is what Linux and macOS offer, get it as
    /// it is, as vectors; for others Java draws it at the printer's resolution.
    ///
    /// @param printer one of the [#names]
    /// @param title   what the printer's queue shows; everybody who uses the printer may read it
    /// @throws IOException when the printer is gone or refuses
    public static void print(String printer, String title, byte[] pdf) throws IOException {
        PrintService service = Arrays.stream(PrinterJob.lookupPrintServices()).filter(each -> each.getName().equals(printer)).findFirst()
                .orElseThrow(() -> new IOException("there is no printer \"" + printer + "\" any more"));
        print(service, title, pdf);
    }

    static void print(PrintService service, String title, byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet(new JobName(title, Locale.ROOT));
            PDRectangle sheet = document.getPage(0).getMediaBox();
            MediaSizeName paper = MediaSize.findMedia(Math.min(sheet.getWidth(), sheet.getHeight()) / INCH,
                    Math.max(sheet.getWidth(), sheet.getHeight()) / INCH, Size2DSyntax.INCH);
            wish(service, paper, wishes);
            if (service.isDocFlavorSupported(DocFlavor.BYTE_ARRAY.PDF)) {
                service.createPrintJob().print(new SimpleDoc(pdf, DocFlavor.BYTE_ARRAY.PDF, null), wishes);
            } else {
                wish(service, new PrinterResolution(DPI, DPI, ResolutionSyntax.DPI), wishes);
                draw(service, document, title, wishes);
            }
        } catch (PrinterException | PrintException e) {
            throw new IOException("the printer does not print: " + e.getMessage(), e);
        }
    }

    /// Asks for what the printer can do; for the rest it is left to its own settings.
    private static void wish(PrintService service, @Nullable Attribute wish, PrintRequestAttributeSet wishes) {
        if (wish != null && service.isAttributeValueSupported(wish, null, null)) {
            wishes.add(wish);
        }
    }

    /// A printer that does not understand PDF is sent what Java draws of it.
    private static void draw(PrintService service, PDDocument document, String title, PrintRequestAttributeSet wishes)
            throws PrinterException {
        PrinterJob job = PrinterJob.getPrinterJob();
        job.setJobName(title);
        job.setPrintService(service);
        job.setPageable(new PDFPageable(document));
        job.print(wishes);
    }
}
