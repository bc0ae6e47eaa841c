package decursus.store.saved;

import decursus.domain.Checks;
import decursus.store.change.RowJson;
import decursus.store.row.Place;
import decursus.store.row.SavedViewRow;
import decursus.store.step.Step;
import decursus.store.step.Stepping;
import decursus.store.table.Author;
import decursus.store.table.CourseTables;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The saved views of courses, within the transaction of the caller.
public final class SavedViews {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_JSON = 1_000_000;

    private final CourseTables tables;
    private final Stepping stepping;

    /// The views of the store behind these tables.
    public SavedViews(CourseTables tables, Stepping stepping) {
        this.tables = tables;
        this.stepping = stepping;
    }

    /// The views of a course in their order; empty where the store has no such course.
    public List<SavedView> of(String course) {
        return tables.views(course).stream().map(row -> new SavedView(row.name(), row.json())).toList();
    }

    /// Makes one change.
    ///
    /// @param course id of a course
    /// @return the step; empty where nothing differs
    /// @throws IllegalArgumentException with a sentence, when the change can not be made
    public Optional<Step> change(String course, ViewChange change, Instant at, String who) {
        if (!tables.has(course)) {
            throw new IllegalArgumentException("the store has no course " + course + " to save a view with");
        }
        List<SavedViewRow> stored = tables.views(course);
        List<SavedViewRow> wanted = switch (change) {
            case ViewChange.Add add -> added(stored, add.view());
            case ViewChange.Replace replace -> replaced(stored, replace.view().name(), replace.view());
            case ViewChange.Rename rename -> renamed(stored, rename);
            case ViewChange.Remove remove -> without(stored, remove.name());
            case ViewChange.Reorder reorder -> inOrder(stored, reorder.names());
        };
        if (wanted.equals(stored)) {
            return Optional.empty();
        }
        Step step = stepping.begin(change.kind(), Step.Item.VIEW, at, who, List.of(course));
        // the step's number makes an id that no earlier view of the course had
        tables.writeViews(course, wanted.stream().map(row -> row.place().id().isEmpty()
                ? row.at(Place.unwritten(0, "view-" + step.id())) : row).toList(), Author.of(at, who, step.id()));
        return Optional.of(step);
    }

    private static List<SavedViewRow> added(List<SavedViewRow> stored, SavedView view) {
        requireFree(stored, view.name());
        List<SavedViewRow> rows = new ArrayList<>(stored);
        rows.add(row(Place.unwritten(0, ""), view));
        return rows;
    }

    private static SavedViewRow row(Place place, SavedView view) {
        Checks.text("name of a saved view", view.name());
        if (view.name().length() > LONGEST_NAME) {
            throw new IllegalArgumentException("the name of a saved view has " + view.name().length() + " characters: use at most "
                    + LONGEST_NAME);
        }
        Checks.storable("saved view", view.json());
        if (view.json().length() > LONGEST_JSON) {
            throw new IllegalArgumentException("the saved view " + Checks.shown(view.name()) + " has " + view.json().length()
                    + " characters: use at most " + LONGEST_JSON);
        }
        if (!RowJson.valid(view.json())) {
            throw new IllegalArgumentException("the saved view " + Checks.shown(view.name()) + " is no JSON: save it again");
        }
        return new SavedViewRow(place, view.name(), view.json());
    }

    private static List<SavedViewRow> replaced(List<SavedViewRow> stored, String name, SavedView view) {
        requireThere(stored, name);
        return stored.stream().map(each -> each.name().equals(name) ? row(each.place(), view) : each).toList();
    }

    private static List<SavedViewRow> renamed(List<SavedViewRow> stored, ViewChange.Rename rename) {
        requireThere(stored, rename.from());
        if (!rename.from().equals(rename.to())) {
            requireFree(stored, rename.to());
        }
        return stored.stream().map(each -> each.name().equals(rename.from())
                ? row(each.place(), new SavedView(rename.to(), each.json())) : each).toList();
    }

    private static List<SavedViewRow> without(List<SavedViewRow> stored, String name) {
        requireThere(stored, name);
        return stored.stream().filter(each -> !each.name().equals(name)).toList();
    }

    private static List<SavedViewRow> inOrder(List<SavedViewRow> stored, List<String> names) {
        Map<String, SavedViewRow> byName = new HashMap<>();
        stored.forEach(each -> byName.put(each.name(), each));
        List<SavedViewRow> rows = new ArrayList<>();
        for (String name : names) {
            SavedViewRow row = byName.remove(name);
            if (row == null) {
                throw new IllegalArgumentException("the order names the saved view " + Checks.shown(name)
                        + " twice, or there is none of this name");
            }
            rows.add(row);
        }
        if (!byName.isEmpty()) {
            throw new IllegalArgumentException("the order leaves out the saved view "
                    + Checks.shown(byName.keySet().stream().sorted().toList().getFirst()) + ": name all of them");
        }
        return rows;
    }

    private static void requireThere(List<SavedViewRow> stored, String name) {
        if (stored.stream().noneMatch(each -> each.name().equals(name))) {
            throw new IllegalArgumentException("the course has no saved view " + Checks.shown(name) + ": choose one that it has");
        }
    }

    private static void requireFree(List<SavedViewRow> stored, String name) {
        if (stored.stream().anyMatch(each -> each.name().equals(name))) {
            throw new IllegalArgumentException("the course has a saved view " + Checks.shown(name)
                    + " already: choose another name, or replace it");
        }
    }
}
