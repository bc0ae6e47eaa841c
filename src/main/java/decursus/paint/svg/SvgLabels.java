package decursus.paint.svg;

import decursus.figure.FontFace;
import decursus.figure.Ink;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.TextMetrics;
import decursus.figure.TextStyle;
import javax.xml.stream.XMLStreamException;

/// Writes labels as text elements that keep their anchor when they are edited. A halo is the same text once more beneath,
/// by reference, so that no word stands twice in the file.
final class SvgLabels {

    private final SvgWriter out;
    private final TextMetrics metrics;
    private int halos;

    SvgLabels(SvgWriter out, TextMetrics metrics) {
        this.out = out;
        this.metrics = metrics;
    }

    void write(Mark.Label label) throws XMLStreamException {
        if (label.text().isEmpty()) {
            return;
        }
        Ink halo = label.style().halo();
        if (halo == null) {
            out.open("text").with("class", role(label.id()));
            fill(label.style().ink());
            body(label);
            return;
        }
        String id = "text" + ++halos;
        out.open("g").with("class", role(label.id()));
        fill(label.style().ink());
        out.line().open("use").with("xlink:href", "#" + id).with("fill", "none").with("stroke", halo.hex())
                .with("stroke-width", label.style().haloWidth());
        if (!halo.opaque()) {
            out.with("stroke-opacity", halo.alpha());
        }
        out.close().open("text").with("id", id);
        body(label);
        out.close();
    }

    private void body(Mark.Label label) throws XMLStreamException {
        TextStyle style = label.style();
        out.with("x", label.at().x()).with("y", label.at().y());
        switch (label.align()) {
            case START -> { }
            case MIDDLE -> out.with("text-anchor", "middle");
            case END -> out.with("text-anchor", "end");
        }
        out.with("font-size", style.size());
        if (SvgFonts.weight(style.face()) != SvgFonts.weight(FontFace.REGULAR)) {
            out.with("font-weight", SvgFonts.weight(style.face()));
        }
        if (style.face() == FontFace.ITALIC) {
            out.with("font-style", SvgFonts.slant(style.face()));
        }
        double width = metrics.width(label.text(), style.face(), style.size());
        if (width > 0) {
            out.with("textLength", width).with("lengthAdjust", "spacingAndGlyphs");
        }
        if (label.rotationDegrees() != 0) {
            out.with("transform", "rotate(" + SvgNumber.of(label.rotationDegrees()) + " " + SvgNumber.of(label.at().x()) + " "
                    + SvgNumber.of(label.at().y()) + ")");
        }
        if (label.text().startsWith(" ") || label.text().endsWith(" ") || label.text().contains("  ")) {
            out.with("xml:space", "preserve");
        }
        out.text(label.text()).close();
    }

    private void fill(Ink ink) throws XMLStreamException {
        out.with("fill", ink.hex());
        if (!ink.opaque()) {
            out.with("fill-opacity", ink.alpha());
        }
    }

    /// A role as the name of a class: `axis-tick` for `axis/tick`.
    static String role(MarkId id) {
        return id.role().replaceAll("[^A-Za-z0-9]+", "-");
    }
}
