package decursus.paint.across;

import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import com.github.weisj.jsvg.SVGDocument;
import decursus.figure.Figure;
import decursus.figure.FontFace;
import decursus.paint.raster.RasterPainter;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// One figure as pixels by three ways: our own, a reader of SVG and a reader of PDF.
final class Pictures {

    /// Pixels per point: 216 dots per inch.
    static final int SCALE = 4;

    private Pictures() {}

    static BufferedImage raster(Figure figure) {
        return RasterPainter.paint(figure, SCALE);
    }

    static BufferedImage pdf(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setRenderingHints(smooth());
            return renderer.renderImage(0, SCALE, ImageType.RGB);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedImage svg(byte[] svg, Figure figure) {
        fonts();
        SVGDocument document = Objects.requireNonNull(new SVGLoader().load(new ByteArrayInputStream(forReader(svg)), null,
                LoaderContext.createDefault()), "the reader refused the SVG");
        int width = (int) Math.round(figure.width() * SCALE);
        int height = (int) Math.round(figure.height() * SCALE);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.addRenderingHints(smooth());
        canvas.setColor(new Color(figure.paper().red(), figure.paper().green(), figure.paper().blue()));
        canvas.fillRect(0, 0, width, height);
        document.render(null, canvas, new ViewBox(0, 0, width, height));
        canvas.dispose();
        return image;
    }

    /// What this reader can not do is written out for it: it reads no embedded fonts, and of a family only regular and bold.
    private static byte[] forReader(byte[] svg) {
        return new String(svg, StandardCharsets.UTF_8).replaceAll("(?s)<style.*</style>", "")
                .replace("font-weight=\"600\"", "font-family=\"Source Sans 3 SemiBold\"").getBytes(StandardCharsets.UTF_8);
    }

    private static RenderingHints smooth() {
        RenderingHints hints = new RenderingHints(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        hints.put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        hints.put(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        hints.put(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        return hints;
    }

    /// Lends the reader of SVG the fonts that stand in the file.
    private static void fonts() {
        for (FontFace face : FontFace.values()) {
            try (InputStream in = Pictures.class.getClassLoader().getResourceAsStream(face.resource())) {
                GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(
                        Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in)));
            } catch (IOException | FontFormatException e) {
                throw new AssertionError(face.resource(), e);
            }
        }
    }
}
