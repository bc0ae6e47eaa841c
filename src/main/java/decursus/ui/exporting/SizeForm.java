package decursus.ui.exporting;

import decursus.jobs.drawing.Length;
import decursus.jobs.drawing.SheetTooSmall;
import decursus.jobs.drawing.SizePreset;
import decursus.ui.common.Workplace;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// How large: a size by its name, or sides and a resolution of one's own.
final class SizeForm {

    private static final List<String> RESOLUTIONS = List.of("144", "288", "300", "600", "1200");

    private final ComboBox<Optional<SizePreset>> preset = new ComboBox<>();
    private final TextField width = new TextField();
    private final TextField height = new TextField();
    private final ComboBox<String> dpi = new ComboBox<>();
    private final Consumer<SizePreset> chosen;
    private boolean filling;

    /// @param chosen  takes a size that was chosen by its name
    /// @param changed called after every change
    SizeForm(Workplace place, Order first, Consumer<SizePreset> chosen, Runnable changed) {
        this.chosen = chosen;
        preset.setId("export.preset");
        Stream<Optional<SizePreset>> named = Arrays.stream(SizePreset.values()).map(Optional::of);
        preset.getItems().setAll(Stream.concat(named, Stream.of(Optional.<SizePreset>empty())).toList());
        preset.setConverter(Named.by(each -> place.text("export.preset." + each.map(SizePreset::typed).orElse("own"))));
        preset.setValue(Optional.of(SizePreset.DOUBLE_174));
        width.setId("export.width");
        height.setId("export.height");
        height.setPromptText(place.text("export.height.free"));
        dpi.setId("export.dpi");
        dpi.setEditable(true);
        dpi.getItems().setAll(RESOLUTIONS);
        fill(first.size());
        preset.valueProperty().addListener((source, before, now) -> now.ifPresent(this::choose));
        preset.valueProperty().addListener((source, before, now) -> changed.run());
        sides().forEach(each -> each.addListener((source, before, now) -> {
            if (!filling) {
                preset.setValue(Optional.empty());
                changed.run();
            }
        }));
        resolution().addListener((source, before, now) -> {
            if (!filling) {
                changed.run();
            }
        });
    }

    private List<StringProperty> sides() {
        return List.of(width.textProperty(), height.textProperty());
    }

    private StringProperty resolution() {
        return dpi.getEditor().textProperty();
    }

    private void choose(SizePreset size) {
        fill(Order.Size.of(size));
        chosen.accept(size);
    }

    private static String text(@Nullable Length length) {
        return length == null ? "" : length.text();
    }

    private void fill(Order.Size size) {
        filling = true;
        width.setText(size.width());
        height.setText(size.height());
        dpi.setValue(size.dpi());
        dpi.getEditor().setText(size.dpi());
        filling = false;
    }

    /// Takes a sheet that has room.
    void take(SheetTooSmall.Room room) {
        preset.setValue(Optional.empty());
        width.setText(room.width().text());
        height.setText(text(room.height()));
    }

    /// The controls, from top to bottom; each has the id of its words.
    List<Region> rows() {
        return List.of(preset, width, height, dpi);
    }

    /// The size as it stands. Letters are as large as the content allows while a named size of a screen has its usual
    /// resolution.
    Order.Size size() {
        boolean usual = preset.getValue().map(Order.Size::of).filter(each -> each.lettersFit() && each.dpi().equals(resolution().get()))
                .isPresent();
        return new Order.Size(width.getText(), height.getText(), resolution().get(), usual);
    }
}
