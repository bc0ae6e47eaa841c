package decursus.paint.svg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.figure.Align;
import decursus.figure.Figure;
import decursus.figure.FigureInfo;
import decursus.figure.Fill;
import decursus.figure.FontFace;
import decursus.figure.Glyph;
import decursus.figure.Ink;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.TextStyle;
import decursus.golden.Golden;
import decursus.paint.Sheets;
import decursus.paint.TestSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class SvgPainterTest {

    private static final Pattern FONT = Pattern.compile("base64,([^')]+)'\\)");

    private static String text(Figure figure) {
        return new String(SvgPainter.print(figure), StandardCharsets.UTF_8);
    }

    private static Document parsed(byte[] svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("no XML: " + new String(svg, StandardCharsets.UTF_8), e);
        }
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Document of(FigureInfo info, Mark... marks) {
        return parsed(SvgPainter.print(new Figure(100, 50, Ink.WHITE, List.of(marks), info)));
    }

    private static Document of(Mark... marks) {
        return of(FigureInfo.titled("t"), marks);
    }

    private static Mark.Label label(String text) {
        return Mark.Label.of(MarkId.of("x/y"), text, new Point(10, 20), Align.END, TextStyle.of(FontFace.BOLD, 8, Ink.BLACK));
    }

    @Test
    void theTestSheet() {
        Golden.assertMatches("paint/sheet.svg", FONT.matcher(text(TestSheet.figure())).replaceAll("base64,…')"));
    }

    @Test
    void theSameFigureIsTheSameFileEverywhere() {
        byte[] here = SvgPainter.print(TestSheet.figure());
        assertArrayEquals(here, Sheets.elsewhere(() -> SvgPainter.print(TestSheet.figure())));
    }

    @Test
    void theSheetIsMeasuredInMillimetresAndItsContentInPoints() {
        Element svg = parsed(SvgPainter.print(TestSheet.figure())).getDocumentElement();
        assertEquals("174mm", svg.getAttribute("width"));
        assertEquals("110mm", svg.getAttribute("height"));
        assertEquals("0 0 493.228 311.811", svg.getAttribute("viewBox"));
    }

    @Test
    void theFileSaysWhatItIs() {
        Document svg = of(new FigureInfo("CK & <therapies>", "What\u0007 it shows", new TreeMap<>(Map.of("Privacy", "de-identified",
                FigureInfo.LANGUAGE, "de"))));
        assertEquals("CK & <therapies>", elements(svg, "title").getFirst().getTextContent());
        assertEquals("What\uFFFD it shows", elements(svg, "desc").getFirst().getTextContent());
        assertEquals("de", svg.getDocumentElement().getAttribute("xml:lang"));
        assertEquals(List.of("Language", "Privacy"), elements(svg, "d:entry").stream().map(each -> each.getAttribute("key")).toList());
        assertEquals("de-identified", elements(svg, "d:entry").getLast().getTextContent());
    }

    @Test
    void textStaysTextAndKeepsTheWidthOfTheLayout() {
        Element text = elements(of(label("≤ 170 U/l")), "text").getFirst();
        assertEquals("≤ 170 U/l", text.getTextContent());
        assertEquals("x-y", text.getAttribute("class"));
        assertEquals("end", text.getAttribute("text-anchor"));
        assertEquals("700", text.getAttribute("font-weight"));
        assertTrue(Double.parseDouble(text.getAttribute("textLength")) > 30);
    }

    @Test
    void noWordStandsTwiceBecauseOfAHalo() {
        Mark.Label plain = label("halo");
        Mark.Label haloed = new Mark.Label(plain.id(), plain.text(), plain.at(), plain.align(), plain.style().withHalo(Ink.WHITE), 0);
        Document svg = of(haloed);
        assertEquals(1, elements(svg, "text").size());
        Element use = elements(svg, "use").getFirst();
        assertEquals("#" + elements(svg, "text").getFirst().getAttribute("id"), use.getAttribute("xlink:href"));
        assertEquals("#FFFFFF", use.getAttribute("stroke"));
    }

    @Test
    void aMarkSaysWhatItsSourceSays() {
        Document svg = of(new Mark.Symbol(MarkId.of("curve/point", "o1", "<170 U/l"), Glyph.CIRCLE, new Point(5, 5), 4, Ink.BLACK, null));
        Element circle = elements(svg, "circle").getFirst();
        assertEquals("curve-point", circle.getAttribute("class"));
        assertEquals("<170 U/l", circle.getElementsByTagName("title").item(0).getTextContent());
    }

    @Test
    void everyReferenceHasItsTargetAndEveryIdIsOne() {
        String svg = text(TestSheet.figure());
        Set<String> ids = new HashSet<>();
        for (Matcher id = Pattern.compile(" id=\"([^\"]+)\"").matcher(svg); id.find(); ) {
            assertTrue(ids.add(id.group(1)), "twice: " + id.group(1));
        }
        for (Matcher used = Pattern.compile("(?:url\\(|href=\")#(\\w+)").matcher(svg); used.find(); ) {
            assertTrue(ids.contains(used.group(1)), "missing: " + used.group(1));
        }
    }

    @Test
    void opacityIsWrittenOnlyWhereSomethingShinesThrough() {
        Rect rect = new Rect(1, 2, 3, 4);
        Document svg = of(new Mark.Box(MarkId.of("a"), rect, 0, new Fill.Solid(Ink.BLACK.withAlpha(0.25)), null),
                new Mark.Box(MarkId.of("b"), rect, 1, new Fill.Solid(Ink.BLACK), null));
        assertEquals("0.25", elements(svg, "rect").get(1).getAttribute("fill-opacity"));
        assertFalse(elements(svg, "rect").get(2).hasAttribute("fill-opacity"));
    }

    @Test
    void theEmbeddedFontsHaveEveryLetterTheFigureNeedsAndNoMoreThanThat() throws IOException {
        Figure figure = TestSheet.figure();
        String svg = text(figure);
        List<CmapLookup> fonts = new ArrayList<>();
        for (Matcher font = FONT.matcher(svg); font.find(); ) {
            byte[] bytes = Base64.getDecoder().decode(font.group(1));
            assertTrue(bytes.length < 40_000, "a subset of " + bytes.length + " bytes");
            TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            assertEquals(null, parsed.getTableMap().get("GSUB"), "ligatures");
            assertEquals(null, parsed.getTableMap().get("GPOS"), "kerning");
            fonts.add(parsed.getUnicodeCmapLookup());
        }
        assertEquals(4, fonts.size());
        for (Mark.Label label : Sheets.labels(figure)) {
            CmapLookup font = fonts.get(label.style().face().ordinal());
            label.text().codePoints().filter(c -> "病שלום".indexOf(c) < 0 && Character.getType(c) != Character.NON_SPACING_MARK)
                    .forEach(c -> assertNotEquals(0, font.getGlyphId(c), () -> Character.toString(c) + " of " + label.text()));
        }
    }
}
