package decursus.ui.common;

import decursus.jobs.drawing.PrintedPage;
import decursus.paint.print.PaperPrinter;
import java.io.IOException;
import java.util.List;

/// The printers that the system knows.
public final class SystemPrinters implements Printers {

    /// They are looked for anew each time they are asked for.
    public SystemPrinters() {
        // nothing to prepare
    }

    @Override
    public List<String> names() {
        return PaperPrinter.names();
    }

    /// The queue shows the figure's title, which comes from the privacy gate.
    @Override
    public void print(String printer, PrintedPage page) throws IOException {
        PaperPrinter.print(printer, page.figure().info().title(), page.pdf());
    }
}
