package decursus.ui.importing;

import decursus.ui.common.Workplace;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Asks how cells are read that can be read in two ways.
final class HowRow extends HBox {

    /// @param question key of the question's words
    /// @param answers  what the keys of all answers begin with, before their names
    /// @param ways     all answers
    <E extends Enum<E>> HowRow(String question, String answers, E[] ways, Workplace place, Consumer<E> said) {
        super(8);
        setId(question);
        getChildren().add(new Label(place.text(question)));
        for (E way : ways) {
            String key = answers + way.name();
            Button button = new Button(place.text(key));
            button.setId(key);
            button.setOnAction(event -> said.accept(way));
            getChildren().add(button);
        }
    }
}
