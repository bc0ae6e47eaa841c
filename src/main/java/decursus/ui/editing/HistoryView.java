package decursus.ui.editing;

import decursus.figure.DisplayText;
import decursus.jobs.keeping.NamedStep;
import decursus.jobs.keeping.StepNames;
import decursus.jobs.keeping.TellHistory;
import decursus.store.step.HistoryEntry;
import decursus.ui.common.Dress;
import decursus.ui.common.Workplace;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What happened to a result: who, when, and what it was before and after, the latest last.
public final class HistoryView extends VBox {

    private static final double WIDTH = 560;
    private static final double HIGHEST = 420;
    private static final String NOTHING = "–";

    private final Workplace place;
    private final StepNames names;
    private final DateTimeFormatter when;
    private final Button close;

    /// What the sheet is about.
    ///
    /// @param what     the result in words, safe to show
    /// @param excluded true when it is excluded now
    /// @param told     what happened to it; empty where that may not be told in this mode
    public record About(String what, boolean excluded, List<TellHistory.Told> told) {
        public About {
            told = List.copyOf(told);
        }
    }

    /// @param turn excludes the result or includes it again
    /// @param gone closes the sheet
    public HistoryView(About about, Workplace place, Runnable turn, Runnable gone) {
        this.place = place;
        this.names = new StepNames(place.words().language());
        this.when = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(place.clock().getZone());
        Dress dress = new Dress(place.words());
        setId("history-sheet");
        getStyleClass().add("sheet");
        setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        Label title = new Label(about.what());
        title.setId("history-title");
        title.getStyleClass().add("sheet-title");
        if (about.excluded()) {
            title.getStyleClass().add("struck");
        }
        VBox steps = new VBox(10);
        steps.setId("history-steps");
        about.told().forEach(each -> steps.getChildren().add(step(each)));
        if (about.told().isEmpty()) {
            steps.getChildren().add(line("history.identified", "hover-line"));
        }
        ScrollPane scroll = new ScrollPane(steps);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HIGHEST);
        scroll.getStyleClass().add("figure-scroll");
        Button other = dress.button(about.excluded() ? "history.include" : "history.exclude", turn);
        close = dress.button("sheet.close", gone);
        close.setDefaultButton(true);
        close.setCancelButton(true);
        getChildren().addAll(title, scroll, new HBox(8, other, close));
    }

    @Override
    public void requestFocus() {
        close.requestFocus();
    }

    private Label line(String key, String style) {
        Label label = new Label(place.text(key));
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    private VBox step(TellHistory.Told told) {
        NamedStep step = told.step();
        Label head = new Label(place.text("history.step", when.format(step.at()), DisplayText.of(step.who()),
                DisplayText.of(names.of(step))));
        head.getStyleClass().add("reading-value");
        head.setWrapText(true);
        VBox lines = new VBox(2, head);
        for (String field : fields(told.entry())) {
            String name = place.words().has("field." + field) ? place.text("field." + field) : field;
            String after = value(told.entry().after().get(field));
            Label line = new Label(told.entry().what() == HistoryEntry.What.ADDED ? place.text("history.first", name, after)
                    : place.text("history.field", name, value(told.entry().before().get(field)), after));
            line.setWrapText(true);
            line.getStyleClass().add("hover-line");
            lines.getChildren().add(line);
        }
        return lines;
    }

    private static String value(@Nullable String text) {
        return text == null ? NOTHING : DisplayText.of(text);
    }

    /// The fields that a reader knows by name; where none of those differ, all that do.
    private Set<String> fields(HistoryEntry entry) {
        Set<String> all = new LinkedHashSet<>(entry.before().keySet());
        all.addAll(entry.after().keySet());
        Set<String> known = new LinkedHashSet<>(all);
        known.removeIf(field -> !place.words().has("field." + field));
        return known.isEmpty() ? all : known;
    }
}
