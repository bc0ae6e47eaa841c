package decursus.privacy;

import decursus.domain.course.CourseItems.Kind;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The ids of a course's items, counted anew list by list. What is not counted is withheld.
final class CountedIds {

    private final Map<Kind, Map<String, String>> all = new EnumMap<>(Kind.class);

    /// Counts the items of one list from 1.
    ///
    /// @param kept the stored ids of those that are released, in their order
    void count(Kind kind, String prefix, Stream<String> kept) {
        Map<String, String> ids = new LinkedHashMap<>();
        kept.forEach(each -> ids.putIfAbsent(each, prefix + (ids.size() + 1)));
        all.put(kind, ids);
    }

    /// The id under which an item is released; empty where it is withheld or not there.
    Optional<String> released(Kind kind, String stored) {
        return Optional.ofNullable(all.getOrDefault(kind, Map.of()).get(stored));
    }

    /// The stored id of an item; empty where none is released under the id.
    Optional<String> stored(Kind kind, String released) {
        return all.getOrDefault(kind, Map.of()).entrySet().stream().filter(each -> each.getValue().equals(released))
                .map(Map.Entry::getKey).findFirst();
    }
}
