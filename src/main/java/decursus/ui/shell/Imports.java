package decursus.ui.shell;

import decursus.ui.common.FileDialogs;
import decursus.ui.common.Workplace;
import decursus.ui.importing.ImportController;
import decursus.ui.importing.ImportView;
import decursus.ui.importing.Wanted;
import decursus.ui.shell.desk.Desk;
import decursus.ui.shell.desk.Keeper;
import decursus.ui.shell.desk.ShellModel;
import decursus.ui.shell.desk.StorePlaces;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Window;

/// The ways in for foreign data: chosen, dropped on the window, pasted. The samples stay as they are shipped: what is taken in
/// while they are open goes into the user's own store.
final class Imports {

    private final Screens screens;
    private final Sheets sheets;
    private final Workplace place;

    /// What an import has to do with.
    record Screens(ShellModel model, Desk desk, Keeper keeper, StorePlaces stores) {
    }

    Imports(Screens screens, Sheets sheets, Workplace place) {
        this.screens = screens;
        this.sheets = sheets;
        this.place = place;
    }

    /// Asks for files.
    void ask(Window owner) {
        List<FileDialogs.Kind> kinds = List.of(
                new FileDialogs.Kind(place.text("import.kind-of-file"), List.of("*.csv", "*.tsv", "*.txt", "*.xlsx", "*.json", "*.ndjson",
                        "*.zip")),
                new FileDialogs.Kind(place.text("files.all"), List.of("*.*")));
        List<Path> chosen = place.dialogs().open(owner, place.text("import"), kinds);
        if (!chosen.isEmpty()) {
            begin(Wanted.files(chosen));
        }
    }

    /// Takes a table from the clipboard.
    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isBlank()) {
            place.warn(place.text("import.nothing-to-paste"));
        } else {
            begin(Wanted.pasted(text));
        }
    }

    void begin(Wanted wanted) {
        Path open = screens.model().store().get();
        if (screens.desk().tellGone()) {
            return;
        }
        Path into = open == null || open.equals(screens.stores().samples()) ? screens.stores().own() : open;
        String name = into.equals(screens.stores().own()) ? place.text("store.own") : String.valueOf(into.getFileName());
        String who = screens.model().settings().get().who();
        ImportController controller = new ImportController(into, who == null ? place.user() : who, place);
        sheets.show(new ImportView(controller, wanted, name, place, new ImportView.Asked(sheets::close, newcomers -> {
            screens.desk().chooseOf(newcomers);
            if (into.equals(screens.model().store().get())) {
                screens.desk().refresh();
                screens.keeper().stored();
            } else {
                screens.desk().open(into);
            }
        })));
    }

    /// Lets files be dropped on a node.
    void takeDrops(Node target) {
        target.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles() && !sheets.open()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        target.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (event.getDragboard().hasFiles() && !sheets.open()) {
                begin(Wanted.files(event.getDragboard().getFiles().stream().map(File::toPath).toList()));
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }
}
