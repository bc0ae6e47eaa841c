package decursus.ui.editing;

import decursus.ui.common.Dress;
import decursus.ui.common.Workplace;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks why a result is excluded. Nothing is excluded without a reason.
public final class ExclusionView extends VBox {

    private static final double WIDTH = 460;
    /// What laboratories and readers of charts give most often.
    private static final List<String> USUAL = List.of("haemolysed", "mixed-up", "unit", "entry", "duplicate");

    private final TextField reason = new TextField();

    /// @param what   the result in words, safe to show
    /// @param chosen takes the reason
    /// @param cancel closes the sheet
    public ExclusionView(String what, Workplace place, Consumer<String> chosen, Runnable cancel) {
        Dress dress = new Dress(place.words());
        setId("exclusion-sheet");
        getStyleClass().add("sheet");
        setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        Label title = new Label(place.text("exclude.title", what));
        title.setId("exclusion-title");
        title.getStyleClass().add("sheet-title");
        title.setWrapText(true);
        Label meaning = new Label(place.text("exclude.what"));
        meaning.setWrapText(true);
        Label why = new Label(place.text("exclude.reason"));
        why.setLabelFor(reason);
        reason.setId("exclusion-reason");
        reason.setAccessibleText(why.getText());
        FlowPane usual = new FlowPane(6, 6);
        for (String each : USUAL) {
            String words = place.text("exclude.usual." + each);
            Button offer = dress.button("exclude.usual." + each, () -> {
                reason.setText(words);
                reason.requestFocus();
                reason.end();
            });
            offer.getStyleClass().add("small");
            usual.getChildren().add(offer);
        }
        Button exclude = dress.button("exclude.do", () -> chosen.accept(reason.getText().strip()));
        exclude.disableProperty().bind(reason.textProperty().map(String::isBlank));
        exclude.setDefaultButton(true);
        exclude.getStyleClass().add("accent");
        Button leave = dress.button("exclude.cancel", cancel);
        leave.setCancelButton(true);
        getChildren().addAll(title, meaning, why, reason, usual, new HBox(8, exclude, leave));
    }

    @Override
    public void requestFocus() {
        reason.requestFocus();
    }
}
