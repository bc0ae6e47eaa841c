package decursus.ui.common;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Makes controls alike: each has an id, its words, an accessible text, and a tip where `<id>.tip` has words.
public final class Dress {

    private final Words words;

    /// @param words where `id` is the text of a control and `id.tip` its tip
    public Dress(Words words) {
        this.words = words;
    }

    /// A button with words.
    public Button button(String id, Runnable action) {
        Button button = new Button(words.text(id));
        return dressed(button, id, action);
    }

    /// A button with an icon before its words.
    public Button button(String id, Ikon icon, Runnable action) {
        Button button = button(id, action);
        button.setGraphic(icon(icon));
        return button;
    }

    /// A button that is only an icon; its words are for the ear and the tip.
    public Button iconButton(String id, Ikon icon, Runnable action) {
        Button button = new Button();
        button.setGraphic(icon(icon));
        button.getStyleClass().addAll("button-icon", "flat");
        return dressed(button, id, action);
    }

    /// A button that stays pressed.
    public ToggleButton toggle(String id) {
        ToggleButton button = new ToggleButton(words.text(id));
        named(button, id);
        return button;
    }

    /// A chip that opens a menu: a small name and the present choice.
    public MenuButton chip(String id) {
        MenuButton chip = new MenuButton();
        Label name = new Label(words.text(id));
        name.getStyleClass().add("chip-name");
        chip.setGraphic(name);
        chip.getStyleClass().add("chip");
        named(chip, id);
        return chip;
    }

    /// A heading of a side panel.
    public Label heading(String id) {
        Label label = new Label(words.text(id));
        label.setId(id);
        label.getStyleClass().add("heading");
        return label;
    }

    /// An icon in the colour of the text around it.
    public static Node icon(Ikon icon) {
        FontIcon drawn = new FontIcon(icon);
        drawn.getStyleClass().add("icon");
        return drawn;
    }

    private <B extends ButtonBase> B dressed(B button, String id, Runnable action) {
        named(button, id);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void named(ButtonBase button, String id) {
        button.setId(id);
        button.setAccessibleText(words.text(id));
        String tip = words.has(id + ".tip") ? words.text(id + ".tip") : button.getText() == null || button.getText().isEmpty()
                ? words.text(id) : "";
        if (!tip.isEmpty()) {
            button.setTooltip(new Tooltip(tip));
            button.setAccessibleHelp(tip);
        }
    }
}
