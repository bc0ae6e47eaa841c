package decursus.app;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps libraries from writing to the terminal what the program says in a sentence of its own.
final class QuietLibraries {

    /// Held, because the system forgets the level of a logger that nobody holds.
    private static final List<Logger> HELD = List.of(Logger.getLogger("org.apache.poi"), Logger.getLogger("org.apache.xmlbeans"));

    private QuietLibraries() {
    }

    /// From now on, a workbook that makes no sense is told by its reader alone.
    static void hush() {
        HELD.forEach(each -> each.setLevel(Level.OFF));
    }
}
