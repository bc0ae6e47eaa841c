package decursus.ui.shell;

import decursus.jobs.drawing.ArrangedView;
import decursus.privacy.Disclosure;
import decursus.ui.cohort.CohortModel;
import decursus.ui.cohort.CohortRow;
import decursus.ui.common.Workplace;
import decursus.ui.exporting.ExportController;
import decursus.ui.exporting.ExportView;
import decursus.ui.exporting.PrintController;
import decursus.ui.exporting.PrintView;
import decursus.ui.shell.bars.Commands;
import decursus.ui.shell.bars.StoreMenu;
import decursus.ui.shell.desk.Keeper;
import decursus.ui.shell.desk.Sentences;
import decursus.ui.shell.desk.ShellModel;
import decursus.ui.timeline.Subject;
import decursus.ui.timeline.TimelineModel;
import decursus.view.View;
import decursus.work.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// What the bars, menus and keys ask for, done.
final class WindowCommands implements Commands {

    private static final double TEXT_STEP = 0.1;

    private final Screens screens;
    private final Sheets sheets;
    private final Talks talks;
    private final Workplace place;
    private @Nullable Late late;

    /// What is on the screen.
    ///
    /// @param saved the views that are saved with the course
    record Screens(ShellModel shell, CohortModel cohort, TimelineModel timeline, Keeper keeper, List<View> saved) {
    }

    /// What is there only after the commands.
    ///
    /// @param dress   dresses the window anew
    /// @param search  opens the finder
    /// @param keys    shows all keys
    /// @param version of the program
    /// @param imports the ways in for foreign data
    /// @param owner   the window, for dialogs
    record Late(Runnable dress, Runnable search, Runnable keys, String version, Imports imports, Supplier<Window> owner) {
    }

    WindowCommands(Screens screens, Sheets sheets, Talks talks, Workplace place) {
        this.screens = screens;
        this.sheets = sheets;
        this.talks = talks;
        this.place = place;
    }

    void complete(Late parts) {
        late = parts;
    }

    @Override
    public void find() {
        if (late != null) {
            late.search().run();
        }
    }

    @Override
    public void turnPrivacy() {
        screens.shell().disclosure().set(screens.shell().disclosure().get() == Disclosure.IDENTIFIED
                ? Disclosure.DEIDENTIFIED : Disclosure.IDENTIFIED);
    }

    @Override
    public void export() {
        ExportController.Source source = source();
        if (source == null) {
            place.warn(place.text("nothing.open"));
        } else {
            sheets.show(new ExportView(new ExportController(source, place), place, sheets::close));
        }
    }

    @Override
    public void print() {
        ExportController.Source source = source();
        if (source == null) {
            place.warn(place.text("nothing.open"));
        } else {
            sheets.show(new PrintView(new PrintController(source, place), place, sheets::close));
        }
    }

    private ExportController.@Nullable Source source() {
        Path store = screens.shell().store().get();
        CohortRow row = screens.cohort().chosen().get();
        View view = screens.timeline().view().get();
        Subject subject = screens.timeline().subject().get();
        return store == null || row == null || view == null || subject == null ? null
                : new ExportController.Source(store, row.id(), new ArrangedView(view, subject.opened().profile().disclosure()));
    }

    @Override
    public void copy() {
        ExportController.Source source = source();
        if (source != null) {
            new ExportController(source, place).copy();
        }
    }

    @Override
    public void importFiles() {
        if (late != null) {
            late.imports().ask(late.owner().get());
        }
    }

    @Override
    public void pasteTable() {
        if (late != null) {
            late.imports().paste();
        }
    }

    @Override
    public void present() {
        ExportController.Source source = source();
        if (source == null) {
            place.warn(place.text("nothing.open"));
            return;
        }
        List<View> saved = List.copyOf(screens.saved());
        place.work().run("release a course for a talk", () -> TalkPlan.of(source, saved),
                new Work.Answer<TalkPlan>(plan -> talks.begin(plan.course(), plan.slides()),
                        problem -> place.fail(Sentences.told(problem, source.store(), place))));
    }

    @Override
    public void undo() {
        screens.keeper().undo();
    }

    @Override
    public void redo() {
        screens.keeper().redo();
    }

    @Override
    public void turnLook() {
        screens.keeper().remember(settings -> settings.withLook(StoreMenu.other(settings)));
        screens.keeper().followLook();
        dress();
    }

    @Override
    public void resizeText(int steps) {
        screens.keeper().remember(settings -> settings.withTextSize(steps == 0 ? 1 : settings.textSize() + steps * TEXT_STEP));
        dress();
    }

    private void dress() {
        if (late != null) {
            late.dress().run();
        }
    }

    @Override
    public void showKeys() {
        if (late != null) {
            late.keys().run();
        }
    }

    @Override
    public void about() {
        sheets.about(late == null ? "" : late.version());
    }

    @Override
    public void patient(int direction) {
        CohortRow row = screens.cohort().beside(direction);
        if (row != null) {
            screens.cohort().chosen().set(row);
        }
    }
}
