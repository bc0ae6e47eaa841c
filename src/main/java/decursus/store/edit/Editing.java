package decursus.store.edit;

import decursus.domain.course.Course;
import decursus.domain.course.CourseRules;
import decursus.store.row.SavedViewRow;
import decursus.store.row.course.CourseRows;
import decursus.store.step.Step;
import decursus.store.step.Stepping;
import decursus.store.table.Author;
import decursus.store.table.CourseTables;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// Writes edits, within the transaction of the caller.
public final class Editing {

    private final Handle handle;
    private final CourseTables tables;
    private final Stepping stepping;

    /// Edits of the store behind a handle.
    public Editing(Handle handle, CourseTables tables, Stepping stepping) {
        this.handle = handle;
        this.tables = tables;
        this.stepping = stepping;
    }

    /// Writes an edit.
    ///
    /// @return the step; empty where nothing differs
    /// @throws IllegalArgumentException with a sentence, when a course that shall be is not consistent, or a course is no
    ///                                  longer what it was when the change was thought out
    public Optional<Step> run(Edit edit, Instant at, String who) {
        List<Edit.Version> differing = edit.versions().stream().filter(each -> !Objects.equals(each.before(), each.after()))
                .toList();
        differing.forEach(this::require);
        if (differing.isEmpty()) {
            return Optional.empty();
        }
        Step step = stepping.begin(edit.kind(), edit.item(), at, who, differing.stream().map(Edit.Version::id).sorted().toList());
        Author author = Author.of(at, who, step.id());
        List<SavedViewRow> homeless = new ArrayList<>();
        for (Edit.Version each : differing) {
            if (each.after() == null) {
                CourseRows rows = tables.rows(each.id()).orElseThrow();
                homeless.addAll(rows.views());
                tables.remove(rows, author);
            } else {
                tables.plan(each.after()).apply(handle, tables, author);
            }
        }
        if (edit.kind() == Step.Kind.MERGE && !homeless.isEmpty()) {
            differing.stream().filter(each -> each.after() != null).findFirst().ifPresent(each -> house(each.id(), homeless, author));
        }
        return Optional.of(step);
    }

    private void require(Edit.Version version) {
        if (!tables.read(version.id()).equals(Optional.ofNullable(version.before()))) {
            throw new IllegalArgumentException(version.before() == null ? "the store has a course " + version.id()
                    + " already: choose another id" : "the course " + version.id()
                    + " was changed meanwhile: look at it again and repeat the change");
        }
        Course after = version.after();
        List<CourseRules.Fault> faults = after == null ? List.of() : CourseRules.faults(after);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.getFirst().message()
                    + (faults.size() > 1 ? " (and " + (faults.size() - 1) + " more)" : ""));
        }
    }

    /// The saved views of a course that is merged into another one go along; a name that is taken there gets a number.
    private void house(String course, List<SavedViewRow> homeless, Author author) {
        List<SavedViewRow> all = new ArrayList<>(tables.views(course));
        Set<String> names = new HashSet<>(all.stream().map(SavedViewRow::name).toList());
        for (SavedViewRow each : homeless) {
            String name = each.name();
            for (int number = 2; !names.add(name); number++) {
                name = each.name() + " (" + number + ")";
            }
            all.add(new SavedViewRow(each.place(), name, each.json()));
        }
        tables.writeViews(course, all, author);
    }
}
