package decursus.ui.exporting;

import decursus.domain.course.Course;
import decursus.jobs.Courses;
import decursus.jobs.drawing.PaperSheet;
import decursus.jobs.drawing.PrintedPage;
import decursus.privacy.Disclosure;
import decursus.privacy.Profile;
import decursus.ui.common.Workplace;
import decursus.view.Furniture;
import decursus.view.Theme;
import decursus.view.View;
import decursus.work.Latest;
import decursus.work.Work;
import java.util.List;
import java.util.function.Consumer;

/// Puts the course on the screen onto paper. The course is read again and passes the gate by the printing's own mode, not by
/// the window's.
public final class PrintController {

    private final ExportController.Source source;
    private final Workplace place;
    private final Latest pages;

    /// @param source what is printed
    public PrintController(ExportController.Source source, Workplace place) {
        this.source = source;
        this.place = place;
        this.pages = new Latest(place.work());
    }

    /// What is to be printed, as the form says it.
    ///
    /// @param disclosure with or without identity
    record Wanted(PaperSheet sheet, Theme theme, Furniture furniture, Disclosure disclosure) {
    }

    /// The theme to begin with.
    Theme theme() {
        return Order.onPaper(source.arranged().theme());
    }

    /// Looks for printers.
    void printers(Consumer<List<String>> found) {
        place.work().run("look for printers", place.printers()::names,
                new Work.Answer<List<String>>(found, fault -> found.accept(List.of())));
    }

    /// Lays the page out as it would be printed.
    ///
    /// @param problem takes the reason when it can not be
    void page(Wanted wanted, Consumer<PrintedPage> done, Consumer<Throwable> problem) {
        pages.ask("lay out a page", () -> {
            try (Courses courses = Courses.open(source.store())) {
                Course course = courses.find(source.id(), wanted.disclosure());
                Profile profile = courses.profile(wanted.disclosure());
                View view = source.view().handedTo(course, profile).withTheme(wanted.theme()).withFurniture(wanted.furniture());
                return PrintedPage.of(course, view, profile, wanted.sheet());
            }
        }, new Work.Answer<PrintedPage>(done, problem));
    }

    /// Prints the page that was previewed.
    void print(String printer, PrintedPage page, Runnable done, Runnable failed) {
        place.work().run("print a page", () -> {
            place.printers().print(printer, page);
            return printer;
        }, new Work.Answer<String>(name -> {
            place.tell(place.text("print.done", name));
            done.run();
        }, fault -> {
            place.fail(ExportController.message(fault));
            failed.run();
        }));
    }
}
