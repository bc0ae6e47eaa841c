package decursus.ui.timeline.readout;

import decursus.figure.DisplayText;
import decursus.timeline.sheet.Footnote;
import decursus.ui.common.Dress;
import decursus.ui.common.Shown;
import decursus.ui.common.Workplace;
import decursus.ui.timeline.TimelineModel;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the figure has to explain and a window has no room for beneath it: abbreviations, signs, what found no place,
/// footnotes and the source.
final class NotesSection extends VBox {

    private static final double GAP = 5;

    private final Workplace place;
    private List<Footnote> told = List.of();

    NotesSection(TimelineModel model, Workplace place) {
        super(GAP);
        this.place = place;
        setId("readout-notes");
        setAccessibleRole(AccessibleRole.TEXT);
        // so that whoever has no pointer comes here too
        setFocusTraversable(true);
        getStyleClass().add("notes");
        model.shown().addListener((source, before, now) -> tell(now));
        tell(model.shown().get());
    }

    private void tell(@Nullable Shown shown) {
        List<Footnote> notes = shown == null ? List.of() : shown.whole().notes();
        setVisible(!notes.isEmpty());
        if (notes.equals(told)) {
            return;
        }
        told = notes;
        getChildren().setAll(new Dress(place.words()).heading("readout.notes"));
        for (Footnote each : notes) {
            Label kind = new Label(place.text("notes." + each.kind().name()));
            kind.getStyleClass().add("notes-kind");
            Label text = new Label(safe(each.text()));
            text.setWrapText(true);
            text.getStyleClass().add("small");
            getChildren().addAll(kind, text);
        }
        setAccessibleText(notes.stream().map(each -> safe(each.text())).collect(Collectors.joining("\n")));
    }

    /// Word by word, since a paragraph is longer than what is shown of one text.
    private static String safe(String paragraph) {
        return Arrays.stream(paragraph.split(" ")).map(DisplayText::of).collect(Collectors.joining(" "));
    }
}
