package decursus.paint.svg;

import decursus.figure.FontFace;
import decursus.figure.Mark;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The faces that a figure uses, each cut down to the figure's own letters and written into the file, so that it looks the
/// same on a machine without the font. Kerning and ligatures stay out: the layout reckons without them.
final class SvgFonts {

    /// The name by which the text asks for the font; with the fallbacks of a program that reads no embedded one.
    static final String FAMILY = "'Source Sans 3','Source Sans Pro',Arial,Helvetica,sans-serif";

    private static final List<String> TABLES = List.of("head", "hhea", "maxp", "hmtx", "cmap", "glyf", "loca", "name", "OS/2", "post");

    private final Map<FontFace, SortedSet<Integer>> letters = new EnumMap<>(FontFace.class);

    private SvgFonts() {}

    /// The style sheet with the fonts of all labels among the marks.
    static String css(List<Mark> marks) throws IOException {
        SvgFonts fonts = new SvgFonts();
        fonts.collect(marks);
        StringBuilder css = new StringBuilder("\n");
        for (Map.Entry<FontFace, SortedSet<Integer>> face : fonts.letters.entrySet()) {
            css.append("@font-face{font-family:'Source Sans 3';font-weight:").append(weight(face.getKey()))
                    .append(";font-style:").append(slant(face.getKey())).append(";src:url('data:font/ttf;base64,")
                    .append(Base64.getEncoder().encodeToString(subset(face.getKey(), face.getValue()))).append("')}\n");
        }
        return css.append("text{white-space:pre;font-kerning:none;font-variant-ligatures:none}\n").toString();
    }

    /// The CSS weight of a face.
    static int weight(FontFace face) {
        return switch (face) {
            case REGULAR, ITALIC -> 400;
            case SEMIBOLD -> 600;
            case BOLD -> 700;
        };
    }

    /// The CSS style of a face.
    static String slant(FontFace face) {
        return face == FontFace.ITALIC ? "italic" : "normal";
    }

    private void collect(List<Mark> marks) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Label label -> label.text().codePoints()
                        .forEach(letters.computeIfAbsent(label.style().face(), _ -> new TreeSet<>())::add);
                case Mark.Group group -> collect(group.marks());
                case Mark.Rule _, Mark.Polyline _, Mark.Columns _, Mark.Area _, Mark.Box _, Mark.Symbol _, Mark.Datum _ -> { }
            }
        }
    }

    private static byte[] subset(FontFace face, SortedSet<Integer> letters) throws IOException {
        try (InputStream in = SvgFonts.class.getClassLoader().getResourceAsStream(face.resource())) {
            if (in == null) {
                throw new IllegalStateException("The bundled font " + face.resource() + " is missing: install Decursus again.");
            }
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
                TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
                subsetter.addAll(letters);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                subsetter.writeToStream(out);
                return out.toByteArray();
            }
        }
    }
}
