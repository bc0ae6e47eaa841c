package decursus.domain.course;

import decursus.domain.result.Observation;
import decursus.domain.treatment.AdverseEvent;
import decursus.domain.treatment.Treatment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/// A course with one of its items added, replaced, removed or brought over from another course. What must hold between
/// the parts is not checked here: [CourseRules] does.
public final class CourseItems {

    /// The lists of a course.
    public enum Kind { OBSERVATION, TREATMENT, EVENT, ADVERSE_EVENT, ORGAN }

    /// Where an item stands.
    ///
    /// @param index from 0
    public record Place(Kind kind, int index) {
    }

    private CourseItems() {
    }

    /// The place of the item with an id; empty where the course has none.
    public static Optional<Place> find(Course course, String id) {
        for (Kind kind : Kind.values()) {
            int index = ids(course, kind).indexOf(id);
            if (index >= 0) {
                return Optional.of(new Place(kind, index));
            }
        }
        return Optional.empty();
    }

    /// The ids of one list, in its order.
    public static List<String> ids(Course course, Kind kind) {
        return switch (kind) {
            case OBSERVATION -> course.observations().stream().map(Observation::id).toList();
            case TREATMENT -> course.treatments().stream().map(Treatment::id).toList();
            case EVENT -> course.events().stream().map(Event::id).toList();
            case ADVERSE_EVENT -> course.adverseEvents().stream().map(AdverseEvent::id).toList();
            case ORGAN -> course.organs().stream().map(OrganStatus::id).toList();
        };
    }

    /// The ids of all items.
    public static Set<String> ids(Course course) {
        Set<String> ids = new HashSet<>();
        for (Kind kind : Kind.values()) {
            ids.addAll(ids(course, kind));
        }
        return ids;
    }

    /// The course without the item at a place.
    public static Course without(Course course, Place place) {
        return edited(course, course, place.kind, new Without(place.index));
    }

    /// The course with another course's item: in place of its own at the same place, or else as the last one.
    ///
    /// @param place place in the other course
    public static Course taking(Course course, Course other, Place place) {
        return edited(course, other, place.kind, new Taking(place.index));
    }

    /// The course with the only item of another course in place of its own.
    ///
    /// @param place place in this course
    public static Course replacing(Course course, Place place, Course only) {
        return edited(course, only, place.kind, new Replacing(place.index));
    }

    /// The course with another course's item as the last one of its list.
    ///
    /// @param place place in the other course
    public static Course gaining(Course course, Course other, Place place) {
        return edited(course, other, place.kind, new Gaining(place.index));
    }

    /// The course with all items of another course behind its own.
    public static Course joined(Course course, Course other) {
        Course all = course;
        for (Kind kind : Kind.values()) {
            all = edited(all, other, kind, new Joining());
        }
        return all;
    }

    /// The course with other ids of its items; links follow.
    ///
    /// @param ids new id by old id, for those that change
    public static Course renamed(Course course, Map<String, String> ids) {
        Function<String, String> id = old -> ids.getOrDefault(old, old);
        Timeframe frame = course.timeframe();
        String index = frame.indexTreatment();
        return new Course(course.head(), course.patient(),
                new Timeframe(frame.calendar(), index == null ? null : id.apply(index), frame.dayZeroLabel(), frame.cutOff()),
                all(course.observations(), id, (each, own) -> new Observation(own.apply(each.id()), each.analyte(), each.time(),
                        each.reading(), each.limits(), each.status(), each.lab(), each.provenance())),
                all(course.treatments(), id, (each, own) -> new Treatment(own.apply(each.id()), each.agent(), each.role(), each.phases(),
                        each.administrations(), each.outcome(), each.effectWindowDays(), each.provenance())),
                all(course.events(), id, (each, own) -> new Event(own.apply(each.id()), each.kind(), each.title(), each.period(),
                        each.finding(), each.grade(), each.provenance())),
                all(course.adverseEvents(), id, (each, own) -> new AdverseEvent(own.apply(each.id()), each.name(), each.grade(),
                        each.period(), each.attributed().stream().map(own).toList(), each.treatedWith().stream().map(own).toList(),
                        each.outcome(), each.provenance())),
                all(course.organs(), id, (each, own) -> new OrganStatus(own.apply(each.id()), each.organ(), each.activity(),
                        each.damage(), each.period(), each.note(), each.provenance())));
    }

    private static <T> List<T> all(List<T> items, Function<String, String> id, BiFunction<T, Function<String, String>, T> copy) {
        return items.stream().map(each -> copy.apply(each, id)).toList();
    }

    /// What is done to a list, whatever it holds.
    private sealed interface ListEdit {
        <T> List<T> of(List<T> mine, List<T> others);
    }

    private record Without(int index) implements ListEdit {
        @Override
        public <T> List<T> of(List<T> mine, List<T> others) {
            List<T> left = new ArrayList<>(mine);
            left.remove(index);
            return left;
        }
    }

    private record Taking(int index) implements ListEdit {
        @Override
        public <T> List<T> of(List<T> mine, List<T> others) {
            List<T> all = new ArrayList<>(mine);
            if (index < all.size()) {
                all.set(index, others.get(index));
            } else {
                all.add(others.get(index));
            }
            return all;
        }
    }

    private record Replacing(int index) implements ListEdit {
        @Override
        public <T> List<T> of(List<T> mine, List<T> others) {
            List<T> all = new ArrayList<>(mine);
            all.set(index, others.getFirst());
            return all;
        }
    }

    private record Gaining(int index) implements ListEdit {
        @Override
        public <T> List<T> of(List<T> mine, List<T> others) {
            List<T> all = new ArrayList<>(mine);
            all.add(others.get(index));
            return all;
        }
    }

    private record Joining() implements ListEdit {
        @Override
        public <T> List<T> of(List<T> mine, List<T> others) {
            List<T> both = new ArrayList<>(mine);
            both.addAll(others);
            return both;
        }
    }

    private static Course edited(Course course, Course other, Kind kind, ListEdit edit) {
        return new Course(course.head(), course.patient(), course.timeframe(),
                kind == Kind.OBSERVATION ? edit.of(course.observations(), other.observations()) : course.observations(),
                kind == Kind.TREATMENT ? edit.of(course.treatments(), other.treatments()) : course.treatments(),
                kind == Kind.EVENT ? edit.of(course.events(), other.events()) : course.events(),
                kind == Kind.ADVERSE_EVENT ? edit.of(course.adverseEvents(), other.adverseEvents()) : course.adverseEvents(),
                kind == Kind.ORGAN ? edit.of(course.organs(), other.organs()) : course.organs());
    }
}
