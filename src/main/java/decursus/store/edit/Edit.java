package decursus.store.edit;

import decursus.domain.Checks;
import decursus.domain.course.Course;
import decursus.store.step.Step;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One change to one or several courses, written as a whole or not at all.
///
/// @param kind     what is done
/// @param item     to what sort of item
/// @param versions each course before and after, each with an id of its own
public record Edit(Step.Kind kind, Step.Item item, List<Version> versions) {

    /// A course before and after.
    ///
    /// @param before as it was when the change was thought out; null for a course that the store does not have
    /// @param after  as it shall be; null to remove it
    public record Version(@Nullable Course before, @Nullable Course after) {
        public Version {
            if (before == null && after == null) {
                throw new IllegalArgumentException("a change of nothing into nothing");
            }
            if (before != null && after != null && !before.head().id().equals(after.head().id())) {
                throw new IllegalArgumentException("the id of a course does not change");
            }
        }

        /// The id of the course.
        public String id() {
            return Objects.requireNonNull(before == null ? after : before).head().id();
        }
    }

    public Edit {
        versions = List.copyOf(versions);
        Checks.distinct("versions", versions, Version::id);
    }
}
