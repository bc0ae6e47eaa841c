package decursus.ui.shell.desk;

import decursus.jobs.keeping.Changes;
import decursus.jobs.keeping.CourseViews;
import decursus.privacy.Disclosure;
import decursus.ui.cohort.CohortModel;
import decursus.ui.cohort.CohortRow;
import decursus.ui.common.Workplace;
import decursus.view.View;
import decursus.work.Latest;
import decursus.work.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The views that are saved with the course on the screen. Each change is one of the store's, and is taken back like all
/// others.
public final class SavedViews {

    private final ShellModel model;
    private final CohortModel cohort;
    private final Workplace place;
    private final Writing writing;
    private final ObservableList<View> views = FXCollections.observableArrayList();
    private final Latest reading;
    private @Nullable Runnable changed;

    public SavedViews(ShellModel model, CohortModel cohort, Workplace place, Writing writing) {
        this.model = model;
        this.cohort = cohort;
        this.place = place;
        this.writing = writing;
        this.reading = new Latest(place.work());
        cohort.chosen().addListener((source, before, now) -> read(now));
    }

    /// @param then called after each change
    public void whenChanged(Runnable then) {
        changed = then;
    }

    /// In the order of a menu.
    public ObservableList<View> views() {
        return views;
    }

    private void read(@Nullable CohortRow row) {
        Path store = model.store().get();
        views.clear();
        reading.stop();
        if (row == null || store == null) {
            return;
        }
        Disclosure mode = model.disclosure().get();
        reading.ask("read saved views", () -> {
            try (Changes changes = Changes.open(store, place.clock(), place.user())) {
                return changes.views(row.id()).shown(mode);
            }
        }, new Work.Answer<List<View>>(views::setAll, problem -> views.clear()));
    }

    /// Saves a view under its name, in place of the one that has it.
    public void save(View view) {
        Disclosure mode = model.disclosure().get();
        change(saved -> saved.save(view, mode));
    }

    /// Removes a view.
    public void remove(View view) {
        change(saved -> saved.remove(view.name()));
    }

    private void change(Consumer<CourseViews> change) {
        CohortRow row = cohort.chosen().get();
        if (row == null) {
            return;
        }
        Disclosure mode = model.disclosure().get();
        writing.run("change saved views", changes -> {
            CourseViews saved = changes.views(row.id());
            change.accept(saved);
            return saved.shown(mode);
        }, read -> {
            views.setAll(read);
            if (changed != null) {
                changed.run();
            }
        });
    }
}
