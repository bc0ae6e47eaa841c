package decursus.store.step;

import com.fasterxml.jackson.databind.JsonNode;
import decursus.store.change.Logged;
import decursus.store.change.RowJson;
import decursus.store.row.Row;
import decursus.store.row.course.CourseRows;
import decursus.store.table.CourseTables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// What happened to a course. An import logs only what it replaced: what it added is told by the step that each version
/// of a row carries.
public final class History {

    /// A version of an item, named by the step that wrote it.
    private record Version(long batch, String item, String id) {
    }

    private final Map<Long, Step> steps = new LinkedHashMap<>();
    private final Map<Version, JsonNode> versions = new LinkedHashMap<>();
    private final Set<Version> told = new HashSet<>();
    private final Map<Long, List<HistoryEntry>> entries = new HashMap<>();

    private History() {
    }

    /// Everything that the store knows of a course, in the order of the steps; empty where it never had one of this id.
    public static List<HistoryEntry> of(Handle handle, CourseTables tables, String course) {
        History history = new History();
        new StepTable(handle).read().stream().filter(step -> step.courses().contains(course))
                .forEach(step -> history.steps.put(step.id(), step));
        Logged.of(handle, course).forEach(history::logged);
        tables.rows(course).ifPresent(history::current);
        history.added();
        return history.steps.keySet().stream().flatMap(step -> history.entries.getOrDefault(step, List.of()).stream()).toList();
    }

    private void logged(Logged change) {
        JsonNode before = RowJson.tree(change.before());
        JsonNode after = RowJson.tree(change.after());
        Version written = new Version(change.batch(), change.item(), change.itemId());
        Map<String, String> from = Fields.of(before);
        Map<String, String> to = Fields.of(after);
        switch (change.kind()) {
            case INSERT -> {
                told.add(written);
                add(change.batch(), HistoryEntry.What.ADDED, change, Map.of(), to);
            }
            case UPDATE -> {
                told.add(written);
                version(change, before);
                add(change.batch(), HistoryEntry.What.CHANGED, change, Fields.differing(from, to), Fields.differing(to, from));
            }
            case DELETE -> {
                version(change, before);
                add(change.batch(), HistoryEntry.What.REMOVED, change, from, Map.of());
            }
            case REORDER -> add(change.batch(), HistoryEntry.What.REORDERED, change,
                    Map.of("order", String.join(" ", RowJson.readIds(change.before()))),
                    Map.of("order", String.join(" ", RowJson.readIds(change.after()))));
        }
    }

    private void add(long batch, HistoryEntry.What what, Logged change, Map<String, String> before, Map<String, String> after) {
        Step step = steps.get(batch);
        if (step != null) {
            entries.computeIfAbsent(batch, key -> new ArrayList<>())
                    .add(new HistoryEntry(step, what, change.item(), change.itemId(), before, after));
        }
    }

    private void version(Logged change, @Nullable JsonNode row) {
        if (row != null && !change.item().equals("course")) {
            long batch = row.findPath("place").path("batch").asLong();
            versions.putIfAbsent(new Version(batch, change.item(), change.itemId()), row);
        }
    }

    private void current(CourseRows rows) {
        current("observation", rows.observations());
        current("treatment", rows.treatments());
        current("event", rows.events());
        current("adverse_event", rows.adverseEvents());
        current("organ", rows.organs());
        current("saved_view", rows.views());
    }

    private <R extends Row<R>> void current(String item, List<R> rows) {
        rows.forEach(row -> {
            Version version = new Version(row.place().batch(), item, row.place().id());
            if (!told.contains(version)) {
                versions.putIfAbsent(version, RowJson.tree(row));
            }
        });
    }

    private void added() {
        versions.forEach((version, row) -> {
            Step step = steps.get(version.batch);
            if (step != null && !told.contains(version)) {
                entries.computeIfAbsent(version.batch, key -> new ArrayList<>())
                        .add(new HistoryEntry(step, HistoryEntry.What.ADDED, version.item, version.id, Map.of(), Fields.of(row)));
            }
        });
    }
}
