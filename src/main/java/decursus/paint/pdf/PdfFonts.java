package decursus.paint.pdf;

import decursus.figure.FontFace;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The faces of one document, each embedded with the glyphs that are used and no others.
final class PdfFonts implements AutoCloseable {

    private final PDDocument document;
    private final Map<FontFace, PDType0Font> fonts = new EnumMap<>(FontFace.class);
    private final Map<FontFace, TrueTypeFont> sources = new EnumMap<>(FontFace.class);

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    /// The font of a face, taken into the document when it is first asked for.
    ///
    /// @throws IllegalStateException in one sentence, when the bundled font is missing
    PDType0Font font(FontFace face) throws IOException {
        PDType0Font known = fonts.get(face);
        if (known != null) {
            return known;
        }
        try (InputStream in = PdfFonts.class.getClassLoader().getResourceAsStream(face.resource())) {
            if (in == null) {
                throw new IllegalStateException("The bundled font " + face.resource() + " is missing: install Decursus again.");
            }
            TrueTypeFont source = new TTFParser().parse(new RandomAccessReadBuffer(in));
            sources.put(face, source);
            // else fi and ffl become one glyph each, narrower than the layout reckons and lost to a search
            source.setEnableGsub(false);
            PDType0Font font = PDType0Font.load(document, source, true);
            fonts.put(face, font);
            return font;
        }
    }

    /// After the document was saved.
    @Override
    public void close() throws IOException {
        for (TrueTypeFont source : sources.values()) {
            source.close();
        }
    }
}
