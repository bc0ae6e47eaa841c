package decursus.ui.common;

import decursus.jobs.drawing.PrintedPage;
import java.io.IOException;
import java.util.List;

/// Prints pages. A port, because not every platform has printers.
public interface Printers {

    /// Names of the printers, the usual one first; none where there is none. May take a second, so not for the window's thread.
    List<String> names();

    /// Prints a page. Takes time, so not for the window's thread.
    ///
    /// @param printer one of the [#names]
    /// @throws IOException when the printer is gone or refuses
    void print(String printer, PrintedPage page) throws IOException;
}
