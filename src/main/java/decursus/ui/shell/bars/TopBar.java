package decursus.ui.shell.bars;

import decursus.privacy.Disclosure;
import decursus.ui.common.Dress;
import decursus.ui.common.Workplace;
import decursus.ui.shell.desk.ShellModel;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The bar over everything: the program's name, the finder, the badge of the mode, and what leaves the window.
public final class TopBar extends HBox {

    private final Button badge;

    public TopBar(ShellModel model, Commands commands, StoreMenu stores, Workplace place) {
        setId("top-bar");
        getStyleClass().add("top-bar");
        Dress dress = new Dress(place.words());
        Label brand = new Label("Decursus");
        brand.getStyleClass().add("brand");
        Button find = dress.button("find", Material2MZ.SEARCH, commands::find);
        find.getStyleClass().add("find");
        Label identity = new Label();
        identity.setId("identity");
        identity.getStyleClass().add("heading");
        identity.textProperty().bind(model.identity());
        identity.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        badge = dress.button("privacy", commands::turnPrivacy);
        badge.getStyleClass().add("privacy-badge");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        Button take = dress.button("import", Material2AL.GET_APP, commands::importFiles);
        Button export = dress.button("export", Material2AL.IMAGE, commands::export);
        Button present = dress.button("present", Material2MZ.SLIDESHOW, commands::present);
        present.setDefaultButton(false);
        present.getStyleClass().add("accent");
        MenuButton menu = new MenuButton();
        menu.setGraphic(Dress.icon(Material2MZ.MENU));
        menu.setId("menu");
        menu.setAccessibleText(place.text("menu"));
        menu.getStyleClass().addAll("button-icon", "no-arrow");
        menu.getItems().setAll(new MenuItem());
        menu.setOnShowing(event -> menu.getItems().setAll(stores.items()));
        getChildren().addAll(brand, find, identity, gap, badge, take, export, present, menu);
        model.disclosure().subscribe(now -> tell(now, place));
    }

    private void tell(Disclosure now, Workplace place) {
        boolean open = now == Disclosure.IDENTIFIED;
        badge.setText(place.text(open ? "privacy.identified" : "privacy.deidentified"));
        badge.setAccessibleText(badge.getText());
        badge.getStyleClass().removeAll("identified", "deidentified");
        badge.getStyleClass().add(open ? "identified" : "deidentified");
    }
}
