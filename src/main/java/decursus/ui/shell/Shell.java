package decursus.ui.shell;

import atlantafx.base.controls.ModalPane;
import decursus.domain.result.Observation;
import decursus.figure.DisplayText;
import decursus.figure.Figure;
import decursus.settings.Settings;
import decursus.settings.SettingsFile;
import decursus.ui.cohort.CohortModel;
import decursus.ui.cohort.CohortView;
import decursus.ui.common.Look;
import decursus.ui.common.Notice;
import decursus.ui.common.Workplace;
import decursus.ui.shell.bars.NoticeLayer;
import decursus.ui.shell.bars.StatusBar;
import decursus.ui.shell.bars.StoreMenu;
import decursus.ui.shell.bars.TopBar;
import decursus.ui.shell.desk.Desk;
import decursus.ui.shell.desk.Identity;
import decursus.ui.shell.desk.Glancing;
import decursus.ui.shell.desk.Keeper;
import decursus.ui.shell.desk.SavedViews;
import decursus.ui.shell.desk.ShellModel;
import decursus.ui.shell.desk.StorePlaces;
import decursus.ui.shell.desk.Writing;
import decursus.ui.timeline.Reading;
import decursus.ui.timeline.Subject;
import decursus.ui.timeline.TimelineController;
import decursus.ui.timeline.TimelineModel;
import decursus.ui.timeline.TimelineView;
import decursus.ui.timeline.ViewTabs;
import decursus.ui.timeline.menu.Chips;
import decursus.ui.timeline.menu.Choices;
import decursus.ui.timeline.menu.EvenTime;
import decursus.ui.timeline.menu.PanelToggles;
import decursus.ui.timeline.menu.ThingMenu;
import decursus.ui.timeline.readout.Readers;
import decursus.ui.timeline.readout.ReadoutView;
import decursus.view.View;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The whole window: joins the screens, and is the one place that does.
public final class Shell {

    /// Pixels for a point of the figure at the usual size of letters.
    private static final double POINT = 1.6;

    private final StackPane root = new StackPane();
    private final Workplace place;
    private final ShellModel model;
    private final TimelineView figure;
    private final CohortView patients;
    private final ReadoutView readout;
    private final Desk desk;
    private final Keeper keeper;
    private final Talks talks;
    private final Sheets sheets;
    private final KeyMap keys;
    private final ResultCorrections corrections;
    private @Nullable Stage window;

    /// What a window is made from.
    ///
    /// @param workplace makes the workplace of the screens, given where their messages go
    /// @param stores    where this user's stores are
    /// @param file      where settings live
    /// @param settings  as they were found
    /// @param version   of the program
    public record Parts(Function<Consumer<Notice>, Workplace> workplace, StorePlaces stores, SettingsFile file, Settings settings,
            String version) {
    }

    public Shell(Parts parts) {
        model = new ShellModel(parts.settings());
        NoticeLayer notices = new NoticeLayer();
        place = parts.workplace().apply(notices::show);
        CohortModel cohort = new CohortModel();
        TimelineModel timelineModel = new TimelineModel();
        TimelineController timeline = new TimelineController(timelineModel, place);
        Reading reading = new Reading(timelineModel, timeline);
        Writing writing = new Writing(model, place);
        keeper = new Keeper(model, timelineModel, timeline, place, new Keeper.Memory(writing, parts.file()));
        desk = new Desk(model, cohort, place, parts.stores(), subject -> show(subject));
        keeper.whenStoreChanges(desk::refresh);
        Readers readers = new Readers(timelineModel, place);
        SavedViews saved = new SavedViews(model, cohort, place, writing);
        saved.whenChanged(keeper::stored);
        ViewTabs tabs = new ViewTabs(timelineModel, saved.views(), place, new ViewTabs.Asked(keeper::arrange,
                () -> askViewName(timelineModel, saved), saved::remove));
        Choices choices = new Choices(timelineModel, timeline, place, keeper::arrange);
        ThingMenu menu = new ThingMenu(timelineModel, choices, place, keeper::arrange);
        menu.offerOnValue(result -> !result.status().excluded(), new ThingMenu.Offer("menu.hold", reading::hold));
        ModalPane modal = new ModalPane();
        sheets = new Sheets(modal, place, this::focusFigure);
        corrections = new ResultCorrections(new ResultCorrections.Screens(model, timelineModel, readers), sheets, writing, place, () -> {
            keeper.stored();
            desk.refresh();
        });
        menu.offerOnValue(result -> !result.status().excluded(), new ThingMenu.Offer("menu.exclude", corrections::turnExclusion));
        menu.offerOnValue(result -> result.status().excluded(), new ThingMenu.Offer("menu.include", corrections::turnExclusion));
        menu.offerOnValue(result -> true, new ThingMenu.Offer("menu.history", corrections::tellHistory));
        menu.offer(new ThingMenu.Offer("menu.fit", timeline::fit));
        figure = new TimelineView(timelineModel, timeline, reading, place, new TimelineView.Asked(readers,
                cohort.reading(), tabs, new Chips(timelineModel, timeline, place, choices), menu::menu, corrections,
                readers.reader()));
        Glancing glancing = new Glancing(model, place);
        desk.whenRead(glancing::forget);
        patients = new CohortView(cohort, place, glancing);
        readout = new ReadoutView(timelineModel, readers, place, id -> open(timelineModel.result(id), reading),
                new PanelToggles(timelineModel, place, keeper::arrange));
        patients.getStyleClass().add("left");
        talks = new Talks(root, place, figure::focusFigure);
        WindowCommands.Screens screens = new WindowCommands.Screens(model, cohort, timelineModel, keeper, saved.views());
        WindowCommands commands = new WindowCommands(screens, sheets, talks, place);
        keys = new KeyMap(commands, timeline, reading, corrections, new KeyMap.Places(figure::openMenu, readout::turnToNotes,
                new EvenTime(timelineModel, keeper::arrange)::turn));
        Finding finding = new Finding(new Finding.Places(cohort, timelineModel, readers, reading, keeper, tabs, choices), place);
        Imports imports = new Imports(new Imports.Screens(model, desk, keeper, parts.stores()), sheets, place);
        commands.complete(new WindowCommands.Late(this::dress, () -> finding.open(sheets, keys.keys()), () -> sheets.keys(keys),
                parts.version(), imports, () -> root.getScene().getWindow()));
        imports.takeDrops(root);
        menu.offer(new ThingMenu.Offer("menu.export", commands::export));
        menu.offer(new ThingMenu.Offer("menu.copy", commands::copy));
        StoreMenu stores = new StoreMenu(new StoreMenu.Behind(model, desk, keeper), parts.stores(), place,
                () -> root.getScene().getWindow(), () -> commands);
        BorderPane bars = new BorderPane(middle());
        bars.setTop(new TopBar(model, commands, stores, place));
        bars.setBottom(new StatusBar(model, commands, parts.stores(), place));
        root.getChildren().addAll(bars, notices, modal);
        root.sceneProperty().addListener((source, before, now) -> listen(now));
        dress();
    }

    private void askViewName(TimelineModel timeline, SavedViews saved) {
        View view = timeline.view().get();
        if (view != null) {
            sheets.askViewName(name -> {
                saved.save(view.withName(name));
                keeper.arrange(view.withName(name));
            });
        }
    }

    private void focusFigure() {
        figure.focusFigure();
    }

    /// An excluded result without a place in time has no card: what can be done with it stands in its history.
    private void open(@Nullable Observation result, Reading reading) {
        if (result != null && !reading.showUndrawn(result)) {
            corrections.tellHistory(result);
        }
    }

    private SplitPane middle() {
        SplitPane split = new SplitPane(patients, figure, readout);
        split.setId("middle");
        split.setDividerPositions(0.175, 0.795);
        SplitPane.setResizableWithParent(patients, false);
        SplitPane.setResizableWithParent(readout, false);
        return split;
    }

    /// Where the window stood last; null for the first time.
    public Settings.@Nullable Place lastPlace() {
        return model.settings().get().place();
    }

    /// The root of the scene.
    public Parent root() {
        return root;
    }

    /// The figure that is painted; null while there is none. What is on the screen can be looked at as text this way.
    public @Nullable Figure painted() {
        return figure.painted();
    }

    /// Opens the first store, once the window is on the screen; asks who is there the first time.
    public void begin(Stage stage) {
        talks.on(stage);
        window = stage;
        stage.setOnHiding(event -> WindowPlace.of(stage).ifPresent(left -> keeper.rememberAtEnd(settings -> settings.withPlace(left))));
        desk.begin();
        figure.focusFigure();
        if (model.settings().get().who() == null) {
            sheets.askName(place.user(), name -> keeper.remember(settings -> settings.withWho(name)));
        }
    }

    /// Title and identity follow the course that was released, and nothing else.
    private void show(@Nullable Subject subject) {
        keeper.show(subject);
        model.identity().set(subject == null ? "" : Identity.of(subject.course(), model.disclosure().get(), place));
        if (window != null) {
            window.setTitle(subject == null ? "Decursus" : place.text("window.title", DisplayText.of(subject.title())));
        }
    }

    private void listen(Scene scene) {
        if (scene != null) {
            scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> keys.handle(event, scene, sheets.open() || talks.open()));
        }
    }

    private void dress() {
        keeper.look().apply();
        root.getStyleClass().removeAll("dark");
        if (keeper.look() == Look.DARK) {
            root.getStyleClass().add("dark");
        }
        figure.setLetter(POINT * model.settings().get().textSize());
    }
}
