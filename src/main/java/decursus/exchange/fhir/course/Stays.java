package decursus.exchange.fhir.course;

import decursus.domain.time.TimePoint;
import decursus.exchange.fhir.tree.Tree;
import decursus.exchange.fhir.tree.Unreadable;
import decursus.exchange.fhir.value.Times;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// When the encounters of one patient were, by every name that a reference may give them.
final class Stays {

    private final Map<String, TimePoint> times = new HashMap<>();

    /// Adds an encounter.
    ///
    /// @param fullUrl its address; null where it has none
    void add(Tree encounter, @Nullable String fullUrl) {
        TimePoint time;
        try {
            time = Times.within(encounter.tree("period"));
        } catch (Unreadable e) {
            // it is told where the encounter itself is read
            return;
        }
        if (time == null) {
            return;
        }
        String id = encounter.code("id");
        if (id != null) {
            times.put("Encounter/" + id, time);
            times.put("urn:uuid:" + id, time);
        }
        if (fullUrl != null) {
            times.put(fullUrl, time);
        }
    }

    /// When the encounter was that a reference names; null where it is not known.
    @Nullable TimePoint time(@Nullable Tree reference) {
        String name = reference == null ? null : reference.code("reference");
        if (name == null) {
            return null;
        }
        TimePoint time = times.get(name);
        int at = name.lastIndexOf("/Encounter/");
        return time != null || at < 0 ? time : times.get(name.substring(at + 1));
    }
}
