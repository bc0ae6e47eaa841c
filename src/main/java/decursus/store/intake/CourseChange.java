package decursus.store.intake;

import decursus.store.table.CoursePlan;
import decursus.store.table.ListPlan;

/// What an import did to one course.
///
/// @param id           the course's id
/// @param state        what became of the course as a whole
/// @param observations results
/// @param treatments   treatments
/// @param events       events, adverse events and organ findings together
public record CourseChange(String id, State state, Counts observations, Counts treatments, Counts events) {

    /// What became of a course.
    public enum State {
        /// It was not in the store before.
        IMPORTED,
        /// Its head or an item of it was changed.
        UPDATED,
        /// The store held the same course; nothing was written.
        UNCHANGED
    }

    /// Numbers of items, disjoint.
    ///
    /// @param imported  new in the store
    /// @param updated   replaced by another version; the earlier one is kept in the change log
    /// @param unchanged in the store as they are
    /// @param removed   no longer in the course; kept in the change log
    public record Counts(int imported, int updated, int unchanged, int removed) {
        /// Both together.
        public Counts plus(Counts other) {
            return new Counts(imported + other.imported, updated + other.updated, unchanged + other.unchanged, removed + other.removed);
        }
    }

    /// Items of all kinds together.
    public Counts total() {
        return observations.plus(treatments).plus(events);
    }

    /// What a plan does to a course.
    static CourseChange of(String id, CoursePlan plan) {
        State state = plan.isNew() ? State.IMPORTED : plan.nothing() ? State.UNCHANGED : State.UPDATED;
        return new CourseChange(id, state, counts(plan.observations()), counts(plan.treatments()),
                counts(plan.events()).plus(counts(plan.adverseEvents())).plus(counts(plan.organs())));
    }

    private static Counts counts(ListPlan<?> plan) {
        return new Counts(plan.added().size(), plan.replaced().size(), plan.unchanged(), plan.removed().size());
    }
}
