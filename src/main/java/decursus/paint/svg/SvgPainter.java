package decursus.paint.svg;

import decursus.figure.Figure;
import decursus.figure.FigureInfo;
import decursus.figure.Ink;
import decursus.figure.Mark;
import java.io.IOException;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/// Prints a figure as SVG 1.1 with fixed ids and without a clock, so that the same figure gives the same bytes. The sheet is
/// measured in millimetres, its content in points. Text stays text, so that a journal can edit it: each label carries the
/// width that the layout gave it (`textLength`), and the letters it needs are embedded. Every mark has its role as class and
/// what the source says as title; a band says how many values it holds and from which to which.
public final class SvgPainter {

    private SvgPainter() {}

    /// The whole figure as an SVG document.
    public static byte[] print(Figure figure) {
        try {
            SvgWriter out = new SvgWriter();
            out.open("svg").with("xmlns", "http://www.w3.org/2000/svg").with("xmlns:xlink", "http://www.w3.org/1999/xlink")
                    .with("version", "1.1").with("width", millimetres(figure.width())).with("height", millimetres(figure.height()))
                    .with("viewBox", "0 0 " + SvgNumber.of(figure.width()) + " " + SvgNumber.of(figure.height()))
                    .with("xml:lang", figure.info().language()).with("role", "img").with("aria-labelledby", "title desc").line();
            head(out, figure.info());
            out.open("style").with("type", "text/css").text(SvgFonts.css(figure.marks())).close();
            paper(out, figure);
            out.open("g").with("fill", "none").with("stroke-linejoin", "round").with("font-family", SvgFonts.FAMILY).line();
            SvgMarks marks = new SvgMarks(out);
            for (Mark mark : figure.marks()) {
                marks.write(mark);
            }
            out.close();
            out.close();
            return out.finish();
        } catch (XMLStreamException | IOException e) {
            throw new IllegalStateException("The figure can not be written as SVG: " + e.getMessage(), e);
        }
    }

    private static String millimetres(double points) {
        return SvgNumber.of(points / Figure.POINTS_PER_MM) + "mm";
    }

    private static void head(SvgWriter out, FigureInfo info) throws XMLStreamException {
        out.open("title").with("id", "title").text(info.title()).close();
        out.open("desc").with("id", "desc").text(info.description()).close();
        out.open("metadata").line();
        out.open("dc:title").with("xmlns:dc", "http://purl.org/dc/elements/1.1/").text(info.title()).close();
        for (Map.Entry<String, String> entry : info.metadata().entrySet()) {
            out.open("d:entry").with("xmlns:d", "urn:decursus:metadata").with("key", entry.getKey()).text(entry.getValue()).close();
        }
        out.close();
    }

    private static void paper(SvgWriter out, Figure figure) throws XMLStreamException {
        Ink paper = figure.paper();
        out.open("rect").with("class", "paper").with("width", figure.width()).with("height", figure.height()).with("fill", paper.hex());
        if (!paper.opaque()) {
            out.with("fill-opacity", paper.alpha());
        }
        out.close();
    }
}
