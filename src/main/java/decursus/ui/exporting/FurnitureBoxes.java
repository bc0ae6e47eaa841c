package decursus.ui.exporting;

import decursus.ui.common.Workplace;
import decursus.view.Furniture;
import java.util.List;
import javafx.scene.control.CheckBox;

/// What stands around the panels, each part to be ticked.
final class FurnitureBoxes {

    private final CheckBox header;
    private final CheckBox key;
    private final CheckBox footnotes;
    private final CheckBox source;
    private final CheckBox disclaimer;

    /// @param form    before the ids of the boxes
    /// @param changed called after every change
    FurnitureBoxes(String form, Workplace place, Runnable changed) {
        header = box(form, "header", place);
        key = box(form, "key", place);
        footnotes = box(form, "footnotes", place);
        source = box(form, "source", place);
        disclaimer = box(form, "disclaimer", place);
        all().forEach(each -> each.selectedProperty().addListener((ticked, before, now) -> changed.run()));
    }

    private static CheckBox box(String form, String part, Workplace place) {
        CheckBox box = new CheckBox(place.text("export." + part));
        box.setId(form + "." + part);
        box.setWrapText(true);
        box.setSelected(true);
        return box;
    }

    /// The boxes, from top to bottom.
    List<CheckBox> all() {
        return List.of(header, key, footnotes, source, disclaimer);
    }

    /// Ticks what small print is usual; each can be chosen otherwise afterwards.
    void suit(Furniture usual) {
        footnotes.setSelected(usual.footnotes());
        disclaimer.setSelected(usual.disclaimer());
    }

    Furniture furniture() {
        return new Furniture(null, header.isSelected(), key.isSelected(), footnotes.isSelected(), source.isSelected(),
                disclaimer.isSelected());
    }
}
