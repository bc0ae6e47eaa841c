package decursus.ui.importing;

import decursus.exchange.Problem;
import decursus.exchange.mapping.profile.DateOrder;
import decursus.exchange.mapping.profile.DecimalMark;
import decursus.exchange.mapping.propose.Proposal.Subject;
import decursus.figure.DisplayText;
import decursus.jobs.importing.Tally;
import decursus.jobs.intake.opening.Wish;
import decursus.ui.common.Dress;
import decursus.ui.common.FileDialogs;
import decursus.ui.common.Workplace;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The sheet of an import: what the files hold, what remains to be said, what was refused; then the progress, then the report.
public final class ImportView extends VBox {

    private static final double WIDE = 720;
    private static final double LIST_HEIGHT = 150;

    private final ImportController controller;
    private final Workplace place;
    private final Asked asked;
    private final Label state = new Label();
    private final GridPane counts = new GridPane(16, 3);
    private final VBox questions = new VBox(6);
    private final VBox mapping = new VBox(4);
    private final ListView<String> problems = new ListView<>();
    private final ProgressBar progress = new ProgressBar(0);
    private final Button take;
    private final Button cancel;
    private final Button save;
    private Wanted wanted;
    private @Nullable Outcome shown;
    private @Nullable Patience waiting;

    /// What an import asks of the window around it.
    ///
    /// @param close closes the sheet
    /// @param taken called when the store holds something else than before, with the ids and pseudonyms of its new patients
    public record Asked(Runnable close, Consumer<Set<String>> taken) {
    }

    /// @param into name of the store, as a person knows it
    public ImportView(ImportController controller, Wanted wanted, String into, Workplace place, Asked asked) {
        this.controller = controller;
        this.wanted = wanted;
        this.place = place;
        this.asked = asked;
        setId("import-sheet");
        getStyleClass().add("sheet");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Dress dress = new Dress(place.words());
        Label title = new Label(place.text("import.title", DisplayText.of(into)));
        title.getStyleClass().add("sheet-title");
        Label files = new Label(names(wanted));
        files.setId("import-files");
        files.setWrapText(true);
        files.setMaxWidth(WIDE);
        state.setId("import-state");
        state.setWrapText(true);
        state.setMaxWidth(WIDE);
        counts.setId("import-counts");
        questions.setId("import-questions");
        problems.setId("import-problems");
        problems.setAccessibleText(place.text("import.problems"));
        problems.setPrefSize(WIDE, LIST_HEIGHT);
        problems.setCellFactory(list -> new Sentence());
        problems.setPlaceholder(new Label(place.text("import.no-problems")));
        progress.setId("import-progress");
        progress.setPrefWidth(WIDE);
        take = dress.button("import.take", Material2MZ.SAVE_ALT, this::take);
        take.setDefaultButton(true);
        take.getStyleClass().add("accent");
        cancel = dress.button("import.cancel", this::cancel);
        cancel.setCancelButton(true);
        save = dress.button("import.save-report", Material2AL.ARTICLE, this::saveReport);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        ScrollPane proposed = new ScrollPane(mapping);
        proposed.setFitToWidth(true);
        proposed.setMaxHeight(230);
        proposed.visibleProperty().bind(Bindings.isNotEmpty(mapping.getChildren()));
        proposed.managedProperty().bind(proposed.visibleProperty());
        getChildren().addAll(title, files, state, counts, questions, problems, proposed, progress, new HBox(10, save, gap, cancel, take));
        rehearse();
    }

    private String names(Wanted from) {
        return from.pasted() != null ? place.text("import.clipboard")
                : String.join(", ", from.paths().stream().map(Path::getFileName).map(String::valueOf).map(DisplayText::of).toList());
    }

    private void rehearse() {
        busy(place.text("import.looking"));
        controller.rehearse(wanted, this::preview, this::refused);
    }

    private void busy(String words) {
        state.setText(words);
        progress.setVisible(true);
        progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        take.setDisable(true);
        save.setDisable(true);
    }

    private void rest() {
        progress.setVisible(false);
        waiting = null;
        cancel.setText(place.text("import.cancel"));
    }

    private void preview(Outcome outcome) {
        rest();
        tell(outcome);
        state.setText(place.text(outcome.takes() ? "import.would" : "import.nothing-new", place.text("import.format."
                + outcome.format().name())));
        take.setDisable(!outcome.takes());
        mapping.getChildren().setAll(outcome.proposals().isEmpty() ? List.of() : List.of(new MappingGrid(outcome.proposals(), place)));
        questions.getChildren().setAll(outcome.questions().stream().map(each -> new WhoseRow(each, place, whose -> {
            wanted = wanted.with(WhoseRow.with(wanted.whose(), each.patient(), whose));
            rehearse();
        })).toList());
    }

    private void tell(Outcome outcome) {
        shown = outcome;
        save.setDisable(false);
        counts.getChildren().clear();
        int row = 0;
        for (var count : outcome.counts().entrySet()) {
            if (count.getValue().read() > 0) {
                Label kind = new Label(place.text(count.getKey()));
                kind.getStyleClass().add("reading-value");
                counts.addRow(row++, kind, new Label(parts(count.getValue())));
            }
        }
        problems.getItems().setAll(outcome.found().stream().map(this::line).toList());
        if (outcome.more() > 0) {
            problems.getItems().add(place.text("import.more", outcome.more()));
        }
    }

    private String parts(Tally tally) {
        StringBuilder parts = new StringBuilder(place.text("import.read", tally.read()));
        part(parts, "import.new", tally.imported());
        part(parts, "import.updated", tally.updated());
        part(parts, "import.unchanged", tally.unchanged());
        part(parts, "import.odd", tally.doubtful());
        part(parts, "import.refused", tally.refused());
        part(parts, "import.skipped", tally.skipped());
        return parts.toString();
    }

    private void part(StringBuilder parts, String key, int count) {
        if (count > 0) {
            parts.append(parts.indexOf(": ") < 0 ? ": " : ", ").append(place.text(key, count));
        }
    }

    private String line(Outcome.Found found) {
        Problem.Severity severity = found.problem().severity();
        return place.text("import.severity." + severity.name(), found.sentence());
    }

    private void refused(Refusal refusal) {
        rest();
        shown = null;
        String outcome = refusal.stopped() ? "import.stopped" : refusal.open().isEmpty() ? "import.refused-all" : "import.say-first";
        state.setText(place.text(outcome));
        counts.getChildren().clear();
        mapping.getChildren().clear();
        problems.getItems().setAll(refusal.sentences());
        questions.getChildren().clear();
        Wish wish = wanted.wish();
        if (refusal.open().contains(Subject.DECIMAL_MARK)) {
            questions.getChildren().add(new HowRow("import.decimal", "import.decimal.", DecimalMark.values(), place,
                    mark -> say(new Wish(wish.mapping(), mark, wish.dates()))));
        }
        if (refusal.open().contains(Subject.DATE_ORDER)) {
            questions.getChildren().add(new HowRow("import.dates", "import.dates.", DateOrder.values(), place,
                    order -> say(new Wish(wish.mapping(), wish.decimal(), order))));
        }
    }

    private void say(Wish wish) {
        wanted = wanted.with(wish);
        rehearse();
    }

    private void take() {
        Outcome rehearsed = shown;
        if (rehearsed == null) {
            return;
        }
        busy(place.text("import.taking"));
        progress.setProgress(0);
        Patience patience = new Patience(progress::setProgress);
        waiting = patience;
        controller.take(wanted, rehearsed, patience, taken -> {
            rest();
            tell(taken.outcome());
            questions.getChildren().clear();
            state.setText(place.text("import.done"));
            take.setVisible(false);
            cancel.setText(place.text("import.close"));
            asked.taken().accept(taken.newcomers());
        }, this::refused);
    }

    /// The first press stops an import that is under way, which leaves nothing behind; else the sheet closes.
    private void cancel() {
        Patience patience = waiting;
        if (patience == null) {
            asked.close().run();
        } else {
            patience.stop();
            state.setText(place.text("import.stopping"));
        }
    }

    private void saveReport() {
        Outcome outcome = shown;
        if (outcome != null) {
            place.dialogs().save(getScene().getWindow(), place.text("import.save-report"), "decursus-import.json",
                    List.of(new FileDialogs.Kind("JSON", List.of("*.json")))).ifPresent(file -> controller.save(outcome, file));
        }
    }

    /// A sentence that is wrapped instead of cut.
    private static final class Sentence extends ListCell<String> {
        Sentence() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable String sentence, boolean empty) {
            super.updateItem(sentence, empty);
            setText(empty || sentence == null ? null : DisplayText.of(sentence));
        }
    }
}
