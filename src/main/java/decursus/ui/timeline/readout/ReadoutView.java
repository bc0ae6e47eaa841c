package decursus.ui.timeline.readout;

import decursus.figure.DisplayText;
import decursus.jobs.viewing.ChangeLines;
import decursus.jobs.viewing.Line;
import decursus.jobs.viewing.ReadingLines;
import decursus.ui.common.Dress;
import decursus.ui.common.Shown;
import decursus.ui.common.Workplace;
import decursus.ui.timeline.TimelineModel;
import decursus.ui.timeline.TimelineModel.Cross;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What holds at the crosshair's time; without a crosshair, at the last contact.
public final class ReadoutView extends ScrollPane {

    private final TimelineModel model;
    private final Workplace place;
    private final Dress dress;
    private final Readers readers;
    private final Consumer<String> opened;
    private final Label title = new Label();
    private final Label pinned = new Label();
    private final Label warning = new Label();
    private final VBox values = section("readout-values");
    private final VBox treatments = section("readout-treatments");
    private final VBox excluded = section("readout-excluded");
    private final VBox excludedPart;
    private final VBox treatmentsPart;
    private final VBox happenings = section("readout-happenings");
    private final NotesSection notes;
    private final VBox change = section("readout-change");

    /// @param opened takes the id of an excluded result that is chosen from the list
    /// @param arrange what arranges the figure, at the end
    public ReadoutView(TimelineModel model, Readers readers, Workplace place, Consumer<String> opened, Node arrange) {
        this.opened = opened;
        this.model = model;
        this.place = place;
        this.dress = new Dress(place.words());
        this.readers = readers;
        this.notes = new NotesSection(model, place);
        setId("readout");
        getStyleClass().addAll("readout", "figure-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setAccessibleText(place.text("readout.accessible"));
        title.setId("readout-title");
        title.getStyleClass().add("heading");
        pinned.setId("readout-pinned");
        pinned.getStyleClass().add("pinned");
        warning.setId("readout-warning");
        warning.getStyleClass().add("small");
        warning.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        excludedPart = new VBox(8, new Separator(), dress.heading("readout.excluded"), excluded);
        treatmentsPart = new VBox(8, new Separator(), dress.heading("readout.treatments"), treatments, happenings);
        VBox all = new VBox(8, new HBox(8, title, gap, pinned), warning, values, excludedPart, treatmentsPart, new Separator(),
                dress.heading("readout.change"), change, new Separator(), arrange, new Separator(), notes);
        all.getStyleClass().addAll("side", "right");
        setContent(all);
        readers.reader().addListener((source, before, now) -> {
            tell();
            tellExcluded();
            tellChange();
        });
        model.cross().addListener((source, before, now) -> tell());
        model.shown().addListener((source, before, now) -> tell());
        model.pins().subscribe(this::tellChange);
        tellExcluded();
        tellChange();
    }

    /// Scrolls to what the figure explains; when that is in sight already, back to the top.
    public void turnToNotes() {
        double hidden = getContent().getBoundsInLocal().getHeight() - getViewportBounds().getHeight();
        double wanted = hidden <= 0 ? 0 : Math.clamp(notes.getBoundsInParent().getMinY() / hidden, 0, 1);
        setVvalue(getVvalue() >= wanted ? 0 : wanted);
    }

    private static VBox section(String id) {
        VBox section = new VBox(5);
        section.setId(id);
        return section;
    }

    private void tell() {
        Reader now = readers.reader().get();
        Cross cross = model.cross().get();
        Double day = cross != null ? Double.valueOf(cross.day()) : now == null ? null : now.lastContact();
        values.getChildren().clear();
        treatments.getChildren().clear();
        happenings.getChildren().clear();
        treatmentsPart.setVisible(now != null && day != null);
        treatmentsPart.setManaged(treatmentsPart.isVisible());
        if (now == null || day == null) {
            title.setText("");
            pinned.setText("");
            say(values, "readout.empty");
            return;
        }
        ReadingLines.Panel panel = now.panel(day);
        Shown shown = model.shown().get();
        title.setText(place.text(cross == null ? "readout.atLast" : "readout.at", panel.title()));
        pinned.setText(cross != null && cross.pinned() ? place.text("readout.pinned") : "");
        warning.setText(panel.warning());
        warning.setVisible(!panel.warning().isEmpty());
        warning.setManaged(!panel.warning().isEmpty());
        panel.values().forEach(line -> values.getChildren().add(ReadoutRow.value(line, chosen(cross, line))));
        panel.undated().forEach(line -> values.getChildren().add(ReadoutRow.value(line, false)));
        if (panel.values().isEmpty() && panel.undated().isEmpty()) {
            say(values, "readout.noValues");
        }
        panel.treatments().forEach(line -> treatments.getChildren().add(ReadoutRow.treatment(line,
                Swatches.of(shown == null ? null : shown.whole().figure(), line.id()))));
        if (panel.treatments().isEmpty()) {
            say(treatments, "readout.noTreatments");
        }
        if (!panel.dateless().isEmpty()) {
            treatments.getChildren().add(small(panel.dateless()));
        }
        for (List<Line> lines : List.of(panel.happenings(), panel.organs())) {
            lines.forEach(line -> happenings.getChildren().add(ReadoutRow.plain(line)));
        }
    }

    /// They stay in sight, struck through, wherever the crosshair is: the figure does not draw them.
    private void tellExcluded() {
        Reader now = readers.reader().get();
        List<Line> lines = now == null ? List.of() : now.excluded();
        excluded.getChildren().setAll(lines.stream().map(line -> ReadoutRow.excluded(line, opened)).toList());
        excludedPart.setVisible(!lines.isEmpty());
        excludedPart.setManaged(!lines.isEmpty());
    }

    private static boolean chosen(@Nullable Cross cross, Line line) {
        return cross != null && line.id() != null && line.id().equals(cross.datum());
    }

    private void tellChange() {
        change.getChildren().clear();
        Reader now = readers.reader().get();
        ChangeLines.Change between = now == null || model.pins().size() < 2 ? null
                : now.change(model.pins().getFirst().datum(), model.pins().getLast().datum());
        if (between == null) {
            say(change, model.pins().isEmpty() ? "readout.hold" : "readout.holdAnother");
            return;
        }
        Label what = new Label(DisplayText.of(between.title()));
        what.setId("change-title");
        what.setWrapText(true);
        Label headline = new Label(between.headline());
        headline.setId("change-headline");
        headline.getStyleClass().add("change-headline");
        headline.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        change.getChildren().add(new HBox(8, what, gap, headline));
        for (String line : between.details()) {
            change.getChildren().add(small(line));
        }
        for (String line : List.of(between.apart(), between.during())) {
            if (!line.isEmpty()) {
                change.getChildren().add(small(line));
            }
        }
    }

    private void say(VBox section, String key) {
        section.getChildren().add(small(place.text(key)));
    }

    private static Label small(String words) {
        Label label = new Label(DisplayText.of(words));
        label.setWrapText(true);
        label.getStyleClass().add("small");
        return label;
    }
}
