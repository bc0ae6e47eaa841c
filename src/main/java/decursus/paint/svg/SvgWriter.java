package decursus.paint.svg;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Elements and attributes in the order in which they are given, one element a line. Characters that XML has no place for
/// come out as U+FFFD.
final class SvgWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter out;

    /// Starts a document.
    SvgWriter() throws XMLStreamException {
        // the JDK's own, whatever else is on the class path: the same bytes everywhere
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
        out.writeStartDocument("UTF-8", "1.0");
        out.writeCharacters("\n");
    }

    /// Opens an element.
    SvgWriter open(String name) throws XMLStreamException {
        out.writeStartElement(name);
        return this;
    }

    SvgWriter with(String name, String value) throws XMLStreamException {
        out.writeAttribute(name, clean(value));
        return this;
    }

    SvgWriter with(String name, double value) throws XMLStreamException {
        return with(name, SvgNumber.of(value));
    }

    /// Text inside the open element.
    SvgWriter text(String text) throws XMLStreamException {
        out.writeCharacters(clean(text));
        return this;
    }

    /// Ends the open element's line, for an element that has others within.
    SvgWriter line() throws XMLStreamException {
        out.writeCharacters("\n");
        return this;
    }

    /// Closes the element that was opened last.
    SvgWriter close() throws XMLStreamException {
        out.writeEndElement();
        out.writeCharacters("\n");
        return this;
    }

    /// A whole element with text only; nothing for an empty text.
    SvgWriter element(String name, String text) throws XMLStreamException {
        return text.isEmpty() ? this : open(name).text(text).close();
    }

    /// The finished document.
    byte[] finish() throws XMLStreamException {
        out.writeEndDocument();
        out.close();
        return bytes.toByteArray();
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(allowed(c) ? c : 0xFFFD));
        return clean.toString();
    }

    /// The characters of XML 1.0, section 2.2.
    private static boolean allowed(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
