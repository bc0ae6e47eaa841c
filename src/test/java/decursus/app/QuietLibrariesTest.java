package decursus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.apache.poi.util.XMLHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/// A library's own complaints do not reach the terminal.
class QuietLibrariesTest {

    private final Logger libraries = Logger.getLogger("org.apache");
    private final Heard heard = new Heard();

    /// Hears what a library writes into the log.
    private static final class Heard extends Handler {
        private final List<String> all = new ArrayList<>();

        @Override
        public void publish(LogRecord entry) {
            all.add(entry.getMessage());
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    @BeforeEach
    void listen() {
        libraries.addHandler(heard);
    }

    @AfterEach
    void stop() {
        libraries.removeHandler(heard);
    }

    @Test
    void aPartThatIsNoXmlIsNotLogged() {
        QuietLibraries.hush();
        assertThrows(SAXParseException.class, () -> XMLHelper.newDocumentBuilder().parse(
                new InputSource(new ByteArrayInputStream("<a><50</a>".getBytes(StandardCharsets.UTF_8)))));
        assertEquals(List.of(), heard.all);
    }
}
