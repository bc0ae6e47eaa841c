package decursus.ui.timeline;

import decursus.catalog.Catalog;
import decursus.domain.result.Observation;
import decursus.figure.DisplayText;
import decursus.timeline.time.Zero;
import decursus.timeline.zero.ZeroCandidate;
import decursus.timeline.zero.ZeroCandidates;
import decursus.ui.common.Dress;
import decursus.ui.common.Workplace;
import decursus.ui.timeline.move.Stop;
import decursus.view.AxisChoice;
import decursus.view.Theme;
import decursus.view.ValueScaleChoice;
import decursus.view.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The chips above the figure: which curve on which scale, how time is counted, the look; and moving in time.
final class Chips extends HBox {

    private final TimelineModel model;
    private final TimelineController controller;
    private final Workplace place;
    private final MenuButton zero;
    private final MenuButton analyte;
    private final MenuButton scale;
    private final MenuButton axis;
    private final MenuButton theme;
    private final MenuButton stretch;
    private final Consumer<View> arrange;

    Chips(TimelineModel model, TimelineController controller, Workplace place, Consumer<View> arrange) {
        this.model = model;
        this.controller = controller;
        this.place = place;
        this.arrange = arrange;
        Dress dress = new Dress(place.words());
        setId("chips");
        getStyleClass().add("chips");
        zero = dress.chip("chip.zero");
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
        zero.setOnShowing(event -> zero.getItems().setAll(zeros()));
        analyte.setOnShowing(event -> analyte.getItems().setAll(analytes()));
        stretch.setOnShowing(event -> stretch.getItems().setAll(stretches()));
        scale.setOnShowing(event -> scale.getItems().setAll(scales()));
        axis.setOnShowing(event -> axis.getItems().setAll(axes()));
        theme.setOnShowing(event -> theme.getItems().setAll(themes()));
        for (MenuButton chip : List.of(zero, analyte, scale, axis, theme, stretch)) {
            chip.getItems().setAll(List.of(new MenuItem()));
        }
        model.view().addListener((source, before, now) -> tell());
        model.shown().addListener((source, before, now) -> tell());
        tell();
    }

    private void tell() {
        View view = model.view().get();
        setDisable(view == null);
        if (view == null) {
            return;
        }
        zero.setText(zeroName(view));
        analyte.setText(view.analyte() == null ? place.text("analyte.auto") : name(view.analyte()));
        scale.setText(place.text("scale." + view.scale().name()));
        axis.setText(place.text("axis." + view.axis().name()));
        theme.setText(place.text("theme." + view.theme().name()));
        stretch.setText("");
    }

    private String zeroName(View view) {
        Subject subject = model.subject().get();
        if (subject == null) {
            return "";
        }
        return ZeroCandidates.find(subject.course(), view.dayZero(), place.words().language()).map(Zero::name)
                .map(DisplayText::of).orElse("–");
    }

    private List<MenuItem> zeros() {
        Subject subject = model.subject().get();
        View view = model.view().get();
        if (subject == null || view == null) {
            return List.of();
        }
        List<MenuItem> items = new ArrayList<>();
        for (ZeroCandidate each : ZeroCandidates.of(subject.course(), place.words().language())) {
            items.add(choice("chip.zero." + items.size(), place.text("zero.listed", DisplayText.of(each.label()), each.time()),
                    Objects.equals(each.choice(), view.dayZero()), view.withDayZero(each.choice())));
        }
        return items;
    }

    private static String name(String identity) {
        return Catalog.bundled().analyte(identity).map(entry -> entry.names().abbreviation()).orElse(identity);
    }

    private List<MenuItem> analytes() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Subject subject = model.subject().get();
        View view = model.view().get();
        if (subject == null || view == null) {
            return List.of();
        }
        for (Observation each : subject.course().countedObservations()) {
            counts.merge(each.analyte().identity(), 1, Integer::sum);
        }
        MenuItem first = choice("chip.analyte.auto", place.text("analyte.auto"), view.analyte() == null, view.withAnalyte(null));
        List<MenuItem> items = new ArrayList<>(List.of(first, new SeparatorMenuItem()));
        counts.forEach((identity, count) -> items.add(choice("chip.analyte." + identity,
                place.text("analyte.counted", label(identity), count), identity.equals(view.analyte()), view.withAnalyte(identity))));
        return items;
    }

    private static String label(String identity) {
        return Catalog.bundled().analyte(identity).map(entry -> entry.names().label()).orElse(identity);
    }

    private List<MenuItem> scales() {
        View view = model.view().get();
        return view == null ? List.of() : Arrays.stream(ValueScaleChoice.values()).map(each -> choice(id("chip.scale.", each),
                place.text("scale." + each.name()), each == view.scale(), view.withScale(each))).toList();
    }

    private List<MenuItem> axes() {
        View view = model.view().get();
        Subject subject = model.subject().get();
        if (view == null || subject == null) {
            return List.of();
        }
        return Arrays.stream(AxisChoice.values())
                .filter(each -> each != AxisChoice.CALENDAR || subject.course().timeframe().calendar())
                .map(each -> choice(id("chip.axis.", each), place.text("axis." + each.name()), each == view.axis(), view.withAxis(each)))
                .toList();
    }

    private List<MenuItem> themes() {
        View view = model.view().get();
        return view == null ? List.of() : Arrays.stream(Theme.values()).map(each -> choice(id("chip.theme.", each),
                place.text("theme." + each.name()), each == view.theme(), view.withTheme(each))).toList();
    }

    private List<MenuItem> stretches() {
        return controller.stops().stream().map(this::stretch).toList();
    }

    private MenuItem stretch(Stop stop) {
        MenuItem item = new MenuItem(place.text("stretch." + stop.kind().name()));
        item.setId(id("stretch.", stop.kind()));
        item.setOnAction(event -> controller.go(stop));
        return item;
    }

    private static String id(String prefix, Enum<?> choice) {
        return prefix + choice.name().toLowerCase(Locale.ROOT);
    }

    private MenuItem choice(String id, String words, boolean chosen, View view) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setId(id);
        item.setSelected(chosen);
        item.setOnAction(event -> arrange.accept(view));
        return item;
    }
}
