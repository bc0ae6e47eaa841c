package decursus.ui.timeline.menu;

import decursus.catalog.Catalog;
import decursus.figure.DisplayText;
import decursus.timeline.time.Zero;
import decursus.timeline.zero.ZeroCandidates;
import decursus.ui.common.Dress;
import decursus.ui.common.Workplace;
import decursus.ui.timeline.Subject;
import decursus.ui.timeline.TimelineController;
import decursus.ui.timeline.TimelineModel;
import decursus.view.ValueUnitChoice;
import decursus.view.View;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The chips above the figure: which curve on which scale, how time is counted, the look; and moving in time.
public final class Chips extends HBox {

    private static final double WIDEST_ZERO = 180;

    private final TimelineModel model;
    private final Workplace place;
    private final MenuButton zero;
    private final MenuButton analyte;
    private final MenuButton scale;
    private final MenuButton axis;
    private final MenuButton theme;
    private final MenuButton stretch;
    private final Choices choices;

    public Chips(TimelineModel model, TimelineController controller, Workplace place, Choices choices) {
        this.model = model;
        this.place = place;
        this.choices = choices;
        Dress dress = new Dress(place.words());
        setId("chips");
        getStyleClass().add("chips");
        zero = dress.chip("chip.zero");
        // what day 0 is called may be long: the other chips keep their words
        zero.setMaxWidth(WIDEST_ZERO);
        analyte = dress.chip("chip.analyte");
        scale = dress.chip("chip.scale");
        axis = dress.chip("chip.axis");
        theme = dress.chip("chip.theme");
        stretch = dress.chip("chip.stretch");
        Button back = dress.iconButton("move.back", Material2AL.ARROW_BACK, controller::back);
        Button forward = dress.iconButton("move.forward", Material2AL.ARROW_FORWARD, controller::forward);
        Button fit = dress.iconButton("move.fit", Material2MZ.ZOOM_OUT_MAP, controller::fit);
        back.disableProperty().bind(model.hasBack().not());
        forward.disableProperty().bind(model.hasForward().not());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(zero, axis, analyte, scale, theme, gap, stretch, back, forward, fit);
        zero.setOnShowing(event -> zero.getItems().setAll(choices.zeros()));
        analyte.setOnShowing(event -> analyte.getItems().setAll(choices.analytes()));
        stretch.setOnShowing(event -> stretch.getItems().setAll(choices.stretches()));
        scale.setOnShowing(event -> scale.getItems().setAll(scales()));
        axis.setOnShowing(event -> axis.getItems().setAll(choices.axes()));
        theme.setOnShowing(event -> theme.getItems().setAll(choices.themes()));
        for (MenuButton chip : List.of(zero, analyte, scale, axis, theme, stretch)) {
            chip.getItems().setAll(List.of(new MenuItem()));
        }
        model.view().addListener((source, before, now) -> tell());
        model.shown().addListener((source, before, now) -> tell());
        tell();
    }

    /// In what values are counted, and doses.
    private List<MenuItem> scales() {
        List<MenuItem> items = new ArrayList<>(choices.scales());
        List<MenuItem> doses = choices.doses();
        if (!doses.isEmpty()) {
            items.add(new SeparatorMenuItem());
            items.addAll(doses);
        }
        return items;
    }

    private void tell() {
        View view = model.view().get();
        setDisable(view == null);
        if (view == null) {
            return;
        }
        zero.setText(zeroName(view));
        analyte.setText(view.analyte() == null ? place.text("analyte.auto") : name(view.analyte()));
        String division = place.text("scale." + view.scale().name());
        scale.setText(view.unit() == ValueUnitChoice.OWN ? division : place.text("unit.TIMES_ULN.brief", division));
        tellAxis(view);
        theme.setText(place.text("theme." + view.theme().name()));
        stretch.setText("");
    }

    /// The axis by its name, with a plus for whatever else is chosen of time: all of it has no room in a chip.
    private void tellAxis(View view) {
        List<String> chosen = new ArrayList<>(List.of(place.text("axis." + view.axis().name())));
        if (view.time().bothLines()) {
            chosen.add(place.text("axis.both"));
        }
        if (view.time().collapse()) {
            chosen.add(place.text("axis.collapse"));
        }
        axis.setText(chosen.getFirst() + (chosen.size() > 1 ? " +" : ""));
        axis.setAccessibleText(place.text("chip.axis") + ": " + String.join(", ", chosen));
    }

    private String zeroName(View view) {
        Subject subject = model.subject().get();
        if (subject == null) {
            return "";
        }
        return ZeroCandidates.find(subject.course(), view.dayZero(), place.words().language()).map(Zero::name)
                .map(DisplayText::of).orElse("–");
    }

    private static String name(String identity) {
        return Catalog.bundled().analyte(identity).map(entry -> entry.names().abbreviation()).orElse(identity);
    }
}
