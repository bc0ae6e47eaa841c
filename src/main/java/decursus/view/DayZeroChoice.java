package decursus.view;

import java.util.Objects;

/// What a view counts time from instead of the course's own day 0. Names an item of one course by its id; a course
/// without that item keeps its own day 0.
public sealed interface DayZeroChoice {

    /// Id of the item.
    String id();

    /// The start of a treatment.
    record TreatmentStart(String id) implements DayZeroChoice {
        public TreatmentStart {
            checkId(id);
        }
    }

    /// One giving of a treatment.
    ///
    /// @param id     of the treatment
    /// @param number place among its givings in the course's order, from 1
    record Giving(String id, int number) implements DayZeroChoice {
        public Giving {
            checkId(id);
            if (number < 1) {
                throw new IllegalArgumentException("giving " + number + " of a treatment does not exist: the first is 1");
            }
        }
    }

    /// The time of an event.
    record OfEvent(String id) implements DayZeroChoice {
        public OfEvent {
            checkId(id);
        }
    }

    /// The onset of an adverse event.
    record OfAdverseEvent(String id) implements DayZeroChoice {
        public OfAdverseEvent {
            checkId(id);
        }
    }

    /// The same of an item of another id: an item has several where a course is told with and without identity.
    default DayZeroChoice withId(String other) {
        return switch (this) {
            case TreatmentStart start -> new TreatmentStart(other);
            case Giving giving -> new Giving(other, giving.number());
            case OfEvent event -> new OfEvent(other);
            case OfAdverseEvent event -> new OfAdverseEvent(other);
        };
    }

    private static void checkId(String id) {
        if (Objects.requireNonNull(id, "id").isBlank()) {
            throw new IllegalArgumentException("the id of day 0 is empty");
        }
    }
}
