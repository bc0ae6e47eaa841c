package decursus.ui.cohort;

import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/// The patients of the open store, those of them that the search finds, and the chosen one. For the thread of the window.
public final class CohortModel {

    private final ObservableList<CohortRow> all = FXCollections.observableArrayList();
    private final FilteredList<CohortRow> found = new FilteredList<>(all);
    private final BooleanProperty reading = new SimpleBooleanProperty();
    private final StringProperty unread = new SimpleStringProperty("");
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable CohortRow> chosen = new SimpleObjectProperty<>();

    /// An empty list.
    public CohortModel() {
        search.addListener((source, before, now) -> found.setPredicate(row -> matches(row, now)));
    }

    /// True when each word of a search stands in the row.
    static boolean matches(CohortRow row, String search) {
        String text = (row.title() + " " + row.below() + " " + row.label() + " " + row.id() + " " + row.detail()).toLowerCase(Locale.ROOT);
        for (String word : search.toLowerCase(Locale.ROOT).trim().split("\\s+")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /// Every patient.
    public ObservableList<CohortRow> all() {
        return all;
    }

    /// The patients that the search finds.
    public ObservableList<CohortRow> found() {
        return found;
    }

    /// What is searched for; empty for everyone.
    public StringProperty search() {
        return search;
    }

    /// The chosen patient; null for none.
    public ObjectProperty<@Nullable CohortRow> chosen() {
        return chosen;
    }

    /// True while a store is being read: an empty list says nothing then.
    public BooleanProperty reading() {
        return reading;
    }

    /// Why the list could not be read, in one sentence; empty when it could.
    public StringProperty unread() {
        return unread;
    }

    /// The patient after the chosen one, or before: the last one stays the last.
    public @Nullable CohortRow beside(int direction) {
        int at = found.indexOf(chosen.get());
        int next = Math.clamp(at + direction, 0, Math.max(0, found.size() - 1));
        return found.isEmpty() ? null : found.get(at < 0 ? 0 : next);
    }
}
