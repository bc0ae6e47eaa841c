package decursus.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;

/// Everything that can be read beneath a node, by eye or by a screen reader: words, tips, accessible texts, ids.
final class WindowTexts {

    /// Where a tip stands that was installed on a node that is no control.
    private static final String INSTALLED = "javafx.scene.control.Tooltip";

    private final List<String> texts = new ArrayList<>();

    private WindowTexts() {
    }

    static List<String> of(Node root) {
        WindowTexts found = new WindowTexts();
        found.collect(root);
        return List.copyOf(found.texts);
    }

    private void collect(Node node) {
        texts.add(String.valueOf(node.getAccessibleText()));
        texts.add(String.valueOf(node.getAccessibleHelp()));
        texts.add(String.valueOf(node.getId()));
        if (node instanceof Labeled labeled) {
            texts.add(String.valueOf(labeled.getText()));
        }
        if (node instanceof TextInputControl typed) {
            texts.add(String.valueOf(typed.getText()));
        }
        if (node instanceof Control control && control.getTooltip() != null) {
            texts.add(String.valueOf(control.getTooltip().getText()));
        }
        if (node.hasProperties() && node.getProperties().get(INSTALLED) instanceof Tooltip tip) {
            texts.add(String.valueOf(tip.getText()));
        }
        if (node instanceof ScrollPane pane && pane.getContent() != null) {
            collect(pane.getContent());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::collect);
        }
    }
}
