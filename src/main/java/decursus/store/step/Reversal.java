package decursus.store.step;

import decursus.store.change.Logged;
import decursus.store.change.RowJson;
import decursus.store.row.EventRow;
import decursus.store.row.ObservationRow;
import decursus.store.row.OrganRow;
import decursus.store.row.Row;
import decursus.store.row.SavedViewRow;
import decursus.store.row.course.CourseRows;
import decursus.store.row.course.HeadRow;
import decursus.store.row.treatment.AdverseEventRow;
import decursus.store.row.treatment.TreatmentRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A course as it was before the last step that changed it: what the step added leaves, what it replaced or removed comes
/// back from the log.
///
/// @param batch the step
/// @param log   what it logged of the course
record Reversal(long batch, List<Logged> log) {

    /// The rows before the step; empty where the step made the course.
    ///
    /// @param now the rows after it; empty where the step removed the course
    /// @throws IllegalArgumentException when the log does not fit the rows
    Optional<CourseRows> before(Optional<CourseRows> now) {
        Optional<HeadRow> head = head(now.map(CourseRows::head));
        return head.map(row -> new CourseRows(row,
                items("observation", ObservationRow.class, now.map(CourseRows::observations).orElse(List.of())),
                items("treatment", TreatmentRow.class, now.map(CourseRows::treatments).orElse(List.of())),
                items("event", EventRow.class, now.map(CourseRows::events).orElse(List.of())),
                items("adverse_event", AdverseEventRow.class, now.map(CourseRows::adverseEvents).orElse(List.of())),
                items("organ", OrganRow.class, now.map(CourseRows::organs).orElse(List.of())),
                items("saved_view", SavedViewRow.class, now.map(CourseRows::views).orElse(List.of()))));
    }

    private Optional<HeadRow> head(Optional<HeadRow> now) {
        for (Logged each : log) {
            if (each.item().equals("course")) {
                return each.kind() == Logged.Kind.INSERT ? Optional.empty() : Optional.of(RowJson.read(each.before(), HeadRow.class));
            }
        }
        return now;
    }

    private <R extends Row<R>> List<R> items(String item, Class<R> type, List<R> now) {
        Map<String, R> replaced = new HashMap<>();
        Map<String, R> gone = new LinkedHashMap<>();
        Set<String> fresh = new HashSet<>();
        List<String> order = null;
        for (Logged each : log) {
            if (!each.item().equals(item)) {
                continue;
            }
            switch (each.kind()) {
                case INSERT -> fresh.add(each.itemId());
                case UPDATE -> replaced.put(each.itemId(), RowJson.read(each.before(), type));
                case DELETE -> gone.put(each.itemId(), RowJson.read(each.before(), type));
                case REORDER -> order = RowJson.readIds(each.before());
            }
        }
        List<R> kept = new ArrayList<>();
        for (R row : now) {
            String id = row.place().id();
            R earlier = replaced.remove(id);
            if (earlier != null) {
                kept.add(earlier);
            } else if (!fresh.contains(id) && row.place().batch() != batch) {
                kept.add(row);
            }
        }
        if (!replaced.isEmpty()) {
            throw new IllegalArgumentException("the change log names rows that are not there");
        }
        return inOrder(kept, gone, order);
    }

    /// What stayed kept its order among itself unless the log says otherwise; what is gone knows its place.
    private static <R extends Row<R>> List<R> inOrder(List<R> kept, Map<String, R> gone, @Nullable List<String> order) {
        int size = kept.size() + gone.size();
        Map<Integer, R> places = new HashMap<>();
        if (order == null) {
            gone.values().forEach(row -> places.put(row.place().seq(), row));
            int next = 0;
            for (R row : kept) {
                while (places.containsKey(next)) {
                    next++;
                }
                places.put(next, row);
            }
        } else {
            Map<String, R> all = new HashMap<>(gone);
            kept.forEach(row -> all.put(row.place().id(), row));
            for (int i = 0; i < order.size(); i++) {
                R row = all.get(order.get(i));
                if (row != null) {
                    places.put(i, row);
                }
            }
        }
        List<R> ordered = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            R row = places.get(i);
            if (row == null) {
                throw new IllegalArgumentException("the change log leaves a gap in an order");
            }
            ordered.add(row);
        }
        return ordered;
    }
}
