package decursus.ui.shell.bars;

import decursus.ui.common.Dress;
import decursus.ui.common.Notice;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// Messages over the window's lower edge. What was done fades by itself; what failed stays until it is closed.
public final class NoticeLayer extends VBox {

    private static final Duration SHORT = Duration.seconds(5);
    private static final Duration LONG = Duration.seconds(14);
    private static final int MOST = 4;

    public NoticeLayer() {
        setId("notices");
        setAlignment(Pos.BOTTOM_CENTER);
        setSpacing(8);
        setPickOnBounds(false);
        setStyle("-fx-padding: 0 0 44 0;");
    }

    /// Shows a message below those that are there; one that says the same is not kept twice.
    public void show(Notice notice) {
        getChildren().removeIf(each -> notice.equals(each.getUserData()));
        HBox box = new HBox();
        box.setUserData(notice);
        Label words = new Label(notice.sentence());
        words.setWrapText(true);
        words.setMaxWidth(720);
        words.getStyleClass().add("notice-words");
        Button close = new Button();
        close.setId("notice-close");
        close.setAccessibleText("×");
        close.setGraphic(Dress.icon(Material2AL.CLOSE));
        close.getStyleClass().addAll("button-icon", "flat");
        close.setOnAction(event -> getChildren().remove(box));
        box.getChildren().addAll(Dress.icon(icon(notice.weight())), words, close);
        box.getStyleClass().addAll("notice", notice.weight().name().toLowerCase(Locale.ROOT));
        box.setMaxWidth(Region.USE_PREF_SIZE);
        getChildren().add(box);
        while (getChildren().size() > MOST) {
            getChildren().removeFirst();
        }
        if (notice.weight() != Notice.Weight.FAILURE) {
            PauseTransition wait = new PauseTransition(notice.weight() == Notice.Weight.DONE ? SHORT : LONG);
            wait.setOnFinished(event -> getChildren().remove(box));
            wait.play();
        }
    }

    private static Ikon icon(Notice.Weight weight) {
        return switch (weight) {
            case DONE -> Material2AL.CHECK_CIRCLE_OUTLINE;
            case WARNING -> Material2MZ.WARNING;
            case FAILURE -> Material2AL.ERROR_OUTLINE;
        };
    }
}
