package decursus.paint.across;

import decursus.figure.Align;
import decursus.figure.FontFace;
import decursus.figure.Ink;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.TextMetrics;
import decursus.figure.TextStyle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// The texts of an SVG as a reader finds them, each as the label it stands for.
final class SvgTexts {

    /// Points that numbers in the file may be off.
    private static final double ROUNDING = 0.002;

    private SvgTexts() {}

    /// What is wrong with the labels of an SVG: text that is missing, another, in another face or size, or off its place.
    static List<String> faults(byte[] svg, List<Mark.Label> labels) {
        List<String> faults = new ArrayList<>();
        NodeList texts = texts(svg);
        for (int i = 0; i < Math.max(texts.getLength(), labels.size()); i++) {
            if (i >= texts.getLength()) {
                faults.add(labels.get(i).text() + " is missing");
            } else if (i >= labels.size()) {
                faults.add(texts.item(i).getTextContent() + " is too much");
            } else if (!same((Element) texts.item(i), labels.get(i))) {
                faults.add(texts.item(i).getTextContent() + " instead of " + labels.get(i));
            }
        }
        return faults;
    }

    private static NodeList texts(byte[] svg) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg))
                    .getElementsByTagName("text");
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("no XML", e);
        }
    }

    private static boolean same(Element text, Mark.Label label) {
        Mark.Label found = label(text);
        TextMetrics metrics = TextMetrics.bundled();
        Rect box = metrics.bounds(found);
        Rect wanted = metrics.bounds(label);
        double width = metrics.width(label.text(), label.style().face(), label.style().size());
        return found.text().equals(label.text()) && found.align() == label.align() && found.style().face() == label.style().face()
                && Math.abs(number(text, "textLength") - width) < ROUNDING
                && Math.abs(box.x() - wanted.x()) < ROUNDING && Math.abs(box.y() - wanted.y()) < ROUNDING
                && Math.abs(box.right() - wanted.right()) < ROUNDING && Math.abs(box.bottom() - wanted.bottom()) < ROUNDING;
    }

    private static Mark.Label label(Element text) {
        Align align = switch (text.getAttribute("text-anchor")) {
            case "" -> Align.START;
            case "middle" -> Align.MIDDLE;
            case "end" -> Align.END;
            default -> throw new AssertionError(text.getAttribute("text-anchor"));
        };
        FontFace face = text.getAttribute("font-style").equals("italic") ? FontFace.ITALIC : switch (text.getAttribute("font-weight")) {
            case "" -> FontFace.REGULAR;
            case "600" -> FontFace.SEMIBOLD;
            case "700" -> FontFace.BOLD;
            default -> throw new AssertionError(text.getAttribute("font-weight"));
        };
        String turned = text.getAttribute("transform").replaceAll("rotate\\(([^ ]+) .*", "$1");
        return new Mark.Label(MarkId.of("found"), text.getTextContent(), new Point(number(text, "x"), number(text, "y")), align,
                TextStyle.of(face, number(text, "font-size"), Ink.BLACK), turned.isEmpty() ? 0 : Double.parseDouble(turned));
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }
}
