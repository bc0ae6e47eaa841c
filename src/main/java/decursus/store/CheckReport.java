package decursus.store;

import java.util.List;
import java.util.stream.Stream;

/// What a full check of a store found.
///
/// @param courses   number of courses that were read in full
/// @param ofStore   what is wrong with the file as a whole, one sentence each; tells nothing of a person
/// @param ofCourses what is wrong with single courses
public record CheckReport(int courses, List<String> ofStore, List<Finding> ofCourses) {
    public CheckReport {
        ofStore = List.copyOf(ofStore);
        ofCourses = List.copyOf(ofCourses);
    }

    /// True for a sound store.
    public boolean ok() {
        return ofStore.isEmpty() && ofCourses.isEmpty();
    }

    /// All findings, one sentence each. They name courses and quote what is stored, so they may tell who a patient is.
    public List<String> findings() {
        return Stream.concat(ofStore.stream(), ofCourses.stream().map(Finding::full)).toList();
    }

    /// What is wrong with one course.
    ///
    /// @param course   its id
    /// @param clinical true for a record of care
    /// @param what     what is wrong, said of "the course"; tells nothing of a person
    /// @param detail   more of it, which may quote what is stored; empty where there is no more
    public record Finding(String course, boolean clinical, String what, String detail) {

        /// The finding without what is stored.
        ///
        /// @param shownId what the course is called
        public String sentence(String shownId) {
            return "the course " + shownId + " " + what;
        }

        /// The whole finding; may tell who the patient is.
        public String full() {
            return sentence(course) + (detail.isEmpty() ? "" : ": " + detail);
        }
    }
}
