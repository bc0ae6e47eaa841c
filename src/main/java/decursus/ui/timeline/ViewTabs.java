package decursus.ui.timeline;

import decursus.figure.DisplayText;
import decursus.ui.common.Dress;
import decursus.ui.common.Workplace;
import decursus.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;

/// The views of a course as tabs: the presets, then those that were saved with it. The pressed one is the view on the
/// screen; what was arranged since stays until another is chosen.
public final class ViewTabs extends HBox {

    private static final double ROOM = 46;

    private final TimelineModel model;
    private final Workplace place;
    private final Asked asked;
    private final HBox tabs = new HBox();

    /// What tabs ask for.
    ///
    /// @param arrange shows a view
    /// @param save    saves the view on the screen under a name that is asked for
    /// @param remove  removes a saved view
    public record Asked(Consumer<View> arrange, Runnable save, Consumer<View> remove) {
    }

    /// @param saved the views that are saved with the course on the screen
    public ViewTabs(TimelineModel model, ObservableList<View> saved, Workplace place, Asked asked) {
        this.model = model;
        this.place = place;
        this.asked = asked;
        setId("views");
        getStyleClass().add("tabs");
        ScrollPane scroll = new ScrollPane(tabs);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("figure-scroll");
        scroll.setMinHeight(ROOM);
        scroll.setFocusTraversable(false);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, new Dress(place.words()).iconButton("view.save", Material2AL.ADD, asked.save()));
        model.view().addListener((source, before, now) -> press(now));
        saved.subscribe(() -> tell(saved));
        tell(saved);
    }

    /// The tabs, from left to right; none without a course.
    public List<ToggleButton> all() {
        return isDisabled() ? List.of() : tabs.getChildren().stream().map(ToggleButton.class::cast).toList();
    }

    private void tell(List<View> saved) {
        List<ToggleButton> buttons = new ArrayList<>();
        for (String preset : View.presets()) {
            buttons.add(tab("view." + preset, place.text("view." + preset), View.preset(preset)));
        }
        int number = 0;
        for (View each : saved) {
            ToggleButton tab = tab("view.saved." + number++, DisplayText.of(each.name()), each);
            MenuItem remove = new MenuItem(place.text("view.remove"));
            remove.setId("view.remove");
            remove.setOnAction(event -> asked.remove().accept(each));
            tab.setContextMenu(new ContextMenu(remove));
            buttons.add(tab);
        }
        tabs.getChildren().setAll(buttons);
        press(model.view().get());
    }

    /// The tabs stay as they are, so that the keys stay with the one that was pressed.
    private void press(@Nullable View now) {
        tabs.getChildren().forEach(each -> ((ToggleButton) each).setSelected(now != null && now.name().equals(each.getUserData())));
        setDisable(now == null);
    }

    private ToggleButton tab(String id, String words, View view) {
        ToggleButton tab = new ToggleButton(words);
        tab.setId(id);
        tab.setAccessibleText(words);
        tab.getStyleClass().add("tab-toggle");
        tab.setUserData(view.name());
        tab.setOnAction(event -> {
            View now = model.view().get();
            press(now);
            if (now != null) {
                asked.arrange().accept(view.withTheme(now.theme()).withLanguage(now.language()).withFurniture(now.furniture())
                        .withDayZero(now.dayZero()));
            }
        });
        return tab;
    }
}
