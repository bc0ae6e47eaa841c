package decursus.ui.exporting;

import decursus.domain.course.Course;
import decursus.figure.Figure;
import decursus.jobs.Courses;
import decursus.jobs.drawing.ArrangedView;
import decursus.jobs.drawing.DrawFigure;
import decursus.paint.canvas.CanvasPainter;
import decursus.privacy.Gate;
import decursus.privacy.Profile;
import decursus.privacy.Release;
import decursus.ui.common.FileDialogs;
import decursus.ui.common.Workplace;
import decursus.view.View;
import decursus.work.Latest;
import decursus.work.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;

/// Draws the course on the screen into a file. The course is read again and passes the gate by the export's own mode,
/// not by the window's.
public final class ExportController {

    /// Pixels for a point of a copied figure.
    private static final double COPIED = 3;

    private final Source source;
    private final Workplace place;
    private final Latest previews;

    /// What is exported.
    ///
    /// @param store   its store
    /// @param id      key of the course, as it may be shown
    /// @param view    how it is arranged, and for which mode
    public record Source(Path store, String id, ArrangedView view) {
        /// How the course is arranged on the screen.
        public View arranged() {
            return view.view();
        }
    }

    /// A preview.
    ///
    /// @param figure  the figure as it will be written
    /// @param letters size of its letters as a share of that on paper
    record Preview(Figure figure, double letters) {
    }

    public ExportController(Source source, Workplace place) {
        this.source = source;
        this.place = place;
        this.previews = new Latest(place.work());
    }

    Source source() {
        return source;
    }

    /// Lays the figure out as it would be written.
    ///
    /// @param problem takes the reason when it can not be
    void preview(Order order, Consumer<Preview> done, Consumer<Throwable> problem) {
        previews.ask("preview a figure", () -> {
            try (Courses courses = Courses.open(source.store())) {
                Course course = courses.find(source.id(), order.disclosure());
                DrawFigure.Sheet sheet = drawing(order, courses, course, false).sheet(course);
                return new Preview(sheet.figure(), sheet.letters());
            }
        }, new Work.Answer<Preview>(done, problem));
    }

    private DrawFigure drawing(Order order, Courses courses, Course course, boolean force) {
        Profile profile = courses.profile(order.disclosure());
        return new DrawFigure(order.view(source.view().handedTo(course, profile)), order.size().read(), profile, force);
    }

    /// What went wrong, in one sentence.
    static String message(Throwable fault) {
        String said = fault.getMessage();
        return said == null ? fault.getClass().getSimpleName() : said;
    }

    /// Asks where to, and writes. The system's dialog has asked already whether a file may be replaced.
    void save(Order order, Window owner, Runnable done) {
        place.work().run("name a file", () -> {
            try (Courses courses = Courses.open(source.store())) {
                Course released = Gate.release(courses.find(source.id(), order.disclosure()), courses.profile(order.disclosure()));
                return Release.fileName(released, source.arranged().name(), order.kind().extension());
            }
        }, new Work.Answer<String>(name -> ask(order, name, owner, done), fault -> place.fail(message(fault))));
    }

    private void ask(Order order, String name, Window owner, Runnable done) {
        String ending = "." + order.kind().extension();
        Optional<Path> chosen = place.dialogs().save(owner, place.text("export.title"), name,
                List.of(new FileDialogs.Kind(order.kind().name(), List.of("*" + ending))));
        chosen.ifPresent(file -> write(order, file.toString().endsWith(ending) ? file : Path.of(file + ending), done));
    }

    /// Copies the figure to the clipboard, de-identified and at three times the size of a screen.
    public void copy() {
        Order order = Order.first(source.arranged().theme());
        preview(order, shown -> {
            Canvas canvas = new Canvas(Math.ceil(shown.figure().width() * COPIED), Math.ceil(shown.figure().height() * COPIED));
            new CanvasPainter().paint(shown.figure(), canvas.getGraphicsContext2D(), COPIED, 1);
            ClipboardContent content = new ClipboardContent();
            content.putImage(canvas.snapshot(new SnapshotParameters(), null));
            Clipboard.getSystemClipboard().setContent(content);
            place.tell(place.text("copy.done"));
        }, fault -> place.fail(message(fault)));
    }

    private void write(Order order, Path file, Runnable done) {
        place.work().run("write a figure", () -> {
            try (Courses courses = Courses.open(source.store())) {
                Course course = courses.find(source.id(), order.disclosure());
                return drawing(order, courses, course, true).write(course, file);
            }
        }, new Work.Answer<DrawFigure.Drawn>(drawn -> {
            place.tell(place.text("export.done", drawn.file().toString(), drawn.width(), drawn.height()));
            done.run();
        }, fault -> place.fail(message(fault))));
    }
}
