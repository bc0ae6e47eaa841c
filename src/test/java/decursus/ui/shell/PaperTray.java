package decursus.ui.shell;

import decursus.jobs.drawing.PrintedPage;
import decursus.ui.common.Printers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Printers that put each page into a folder, as a printer gets it.
final class PaperTray implements Printers {

    private final Path folder;
    /// What is set up; none at first.
    List<String> names = List.of();
    /// Printed pages, as PDF.
    final List<Path> pages = new ArrayList<>();

    PaperTray(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public void print(String printer, PrintedPage page) throws IOException {
        pages.add(Files.write(folder.resolve(printer + "-" + pages.size() + ".pdf"), page.pdf()));
    }
}
