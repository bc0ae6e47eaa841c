package decursus.paint.pdf;

import decursus.figure.Figure;
import decursus.figure.FigureInfo;
import decursus.figure.Mark;
import decursus.figure.Rect;
import decursus.file.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

/// Prints a figure as a PDF of one page, as large as the figure or as a sheet of paper. No clock enters and the document's id follows from
/// its content, so that the same figure gives the same bytes.
public final class PdfPainter {

    private static final String MAKER = "Decursus";
    private static final float VERSION = 1.7f;

    private PdfPainter() {}

    /// The whole figure as a PDF document.
    public static byte[] print(Figure figure) {
        return print(figure, new Rect(0, 0, figure.width(), figure.height()));
    }

    /// The figure on a sheet of paper.
    ///
    /// @param paper where the sheet lies around the figure, in the figure's points: what is left of and above it is below 0
    public static byte[] print(Figure figure, Rect paper) {
        try (PDDocument document = new PDDocument(); PdfFonts fonts = new PdfFonts(document)) {
            document.setVersion(VERSION);
            PDPage page = new PDPage(new PDRectangle((float) paper.width(), (float) paper.height()));
            document.addPage(page);
            content(document, page, fonts, figure, paper);
            describe(document, figure.info());
            PdfTags.tag(document, page, figure.info());
            document.setDocumentId(fingerprint(page));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalStateException("The figure can not be written as PDF: " + e.getMessage(), e);
        }
    }

    private static void content(PDDocument document, PDPage page, PdfFonts fonts, Figure figure, Rect paper)
            throws IOException {
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            PdfSheet sheet = new PdfSheet(document, stream, fonts);
            PdfTags.begin(stream);
            // from here on as in the figure: y downward from the top
            stream.transform(new Matrix(1, 0, 0, -1, (float) (0 - paper.x()), (float) paper.bottom()));
            stream.setLineJoinStyle(PdfSheet.ROUND);
            sheet.paper(figure.paper(), new Rect(0, 0, figure.width(), figure.height()));
            for (Mark mark : figure.marks()) {
                sheet.draw(mark);
            }
            stream.endMarkedContent();
        }
    }

    private static void describe(PDDocument document, FigureInfo info) {
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(info.title());
        if (!info.description().isEmpty()) {
            about.setSubject(info.description());
        }
        about.setCreator(MAKER);
        about.setProducer(MAKER);
        info.metadata().forEach(about::setCustomMetadataValue);
        document.getDocumentCatalog().setLanguage(info.language());
        PDViewerPreferences viewer = new PDViewerPreferences(new COSDictionary());
        viewer.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(viewer);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.VERSION, COSName.getPDFName("1.7"));
    }

    /// The first eight bytes of a hash of what is on the page.
    private static long fingerprint(PDPage page) throws IOException {
        try (InputStream in = page.getContents()) {
            return ByteBuffer.wrap(Sha256.begin().digest(in.readAllBytes())).getLong();
        }
    }
}
