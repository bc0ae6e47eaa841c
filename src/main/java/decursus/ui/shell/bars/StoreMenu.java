package decursus.ui.shell.bars;

import decursus.settings.Settings;
import decursus.ui.common.FileDialogs;
import decursus.ui.common.Workplace;
import decursus.ui.shell.desk.Desk;
import decursus.ui.shell.desk.Keeper;
import decursus.ui.shell.desk.ShellModel;
import decursus.ui.shell.desk.StorePlaces;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.Window;

/// The window's menu: stores, look, language, help.
public final class StoreMenu {

    private final ShellModel model;
    private final Desk desk;
    private final Keeper keeper;
    private final StorePlaces stores;
    private final Workplace place;
    private final Supplier<Window> owner;
    private final Supplier<Commands> commands;

    /// What stands behind the menu.
    public record Behind(ShellModel model, Desk desk, Keeper keeper) {
    }

    public StoreMenu(Behind behind, StorePlaces stores, Workplace place, Supplier<Window> owner, Supplier<Commands> commands) {
        this.model = behind.model();
        this.desk = behind.desk();
        this.keeper = behind.keeper();
        this.stores = stores;
        this.place = place;
        this.owner = owner;
        this.commands = commands;
    }

    List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        items.add(store("store.own", Files.exists(stores.own()) ? place.text("store.own") : place.text("store.own.empty"), stores.own()));
        items.add(store("store.samples", place.text("store.samples"), stores.samples()));
        Set<Path> others = new LinkedHashSet<>();
        model.settings().get().stores().stream().map(Path::of).forEach(others::add);
        others.removeAll(List.of(stores.own(), stores.samples()));
        int number = 0;
        for (Path other : others) {
            items.add(store("store.other." + number++, other.toString(), other));
        }
        items.add(item("store.open", this::ask));
        items.add(new SeparatorMenuItem());
        items.add(item("import", () -> commands.get().importFiles()));
        items.add(item("paste-table", () -> commands.get().pasteTable()));
        items.add(new SeparatorMenuItem());
        items.add(item("print", () -> commands.get().print()));
        items.add(new SeparatorMenuItem());
        items.add(item("look.turn", () -> commands.get().turnLook()));
        items.add(languages());
        items.add(item("text.larger", () -> commands.get().resizeText(1)));
        items.add(item("text.smaller", () -> commands.get().resizeText(-1)));
        items.add(item("text.usual", () -> commands.get().resizeText(0)));
        items.add(new SeparatorMenuItem());
        items.add(item("keys", () -> commands.get().showKeys()));
        items.add(item("about", () -> commands.get().about()));
        return items;
    }

    private MenuItem store(String id, String words, Path store) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setId(id);
        item.setSelected(store.equals(model.store().get()));
        item.setOnAction(event -> desk.open(store));
        return item;
    }

    private Menu languages() {
        Menu menu = new Menu(place.text("language"));
        menu.setId("language");
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            RadioMenuItem item = new RadioMenuItem(language.getDisplayLanguage(language));
            item.setId("language." + language.getLanguage());
            item.setSelected(language.getLanguage().equals(place.words().language().getLanguage()));
            item.setOnAction(event -> {
                keeper.remember(settings -> settings.withLanguage(language.getLanguage()));
                place.tell(place.text("language.next"));
            });
            menu.getItems().add(item);
        }
        return menu;
    }

    private MenuItem item(String id, Runnable action) {
        MenuItem item = new MenuItem(place.text(id));
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void ask() {
        List<FileDialogs.Kind> kinds = List.of(new FileDialogs.Kind(place.text("store.kind"), List.of("*.db", "*.decursus", "*.sqlite")),
                new FileDialogs.Kind(place.text("files.all"), List.of("*.*")));
        place.dialogs().open(owner.get(), place.text("store.open"), kinds).stream().findFirst().ifPresent(desk::open);
    }

    /// A short name of a store for the status bar: no folder of the user's.
    static String shortName(Path store, StorePlaces stores, Workplace place) {
        return store.equals(stores.samples()) ? place.text("store.samples")
                : store.equals(stores.own()) ? place.text("store.own") : String.valueOf(store.getFileName());
    }

    /// The look that a turn leads to.
    public static String other(Settings settings) {
        return Settings.DARK.equals(settings.look()) ? Settings.LIGHT : Settings.DARK;
    }
}
