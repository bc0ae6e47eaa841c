package decursus.exchange.grid.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/// What the workbook says of all its sheets.
///
/// @param since1904 whether its days are counted from 1904, as an old Macintosh did
/// @param hidden    names of the sheets that it hides
record WorkbookPart(boolean since1904, Set<String> hidden) {

    WorkbookPart {
        hidden = Set.copyOf(hidden);
    }

    static WorkbookPart read(InputStream in) throws IOException, SAXException {
        Handler handler = new Handler();
        XMLReader reader = reader();
        reader.setContentHandler(handler);
        reader.parse(new InputSource(in));
        return new WorkbookPart(handler.since1904, handler.hidden);
    }

    /// A parser that refuses every DTD.
    static XMLReader reader() throws SAXException {
        try {
            XMLReader reader = XMLHelper.newXMLReader();
            // what is wrong is told in one sentence, and by nobody else on the way
            reader.setErrorHandler(new DefaultHandler());
            return reader;
        } catch (ParserConfigurationException e) {
            throw new SAXException(e);
        }
    }

    private static final class Handler extends DefaultHandler {

        private boolean since1904;
        private final Set<String> hidden = new HashSet<>();

        @Override
        public void startElement(String space, String local, String name, Attributes attributes) {
            switch (local) {
                case "workbookPr" -> since1904 = truth(attributes.getValue("date1904"));
                case "sheet" -> {
                    String state = attributes.getValue("state");
                    if (state != null && !state.equals("visible")) {
                        hidden.add(String.valueOf(attributes.getValue("name")));
                    }
                }
                default -> {
                    // nothing else is needed
                }
            }
        }

        private static boolean truth(@Nullable String value) {
            return value != null && (value.equals("1") || value.equals("true"));
        }
    }
}
