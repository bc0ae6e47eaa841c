package decursus.ui.cohort;

import org.jspecify.annotations.Nullable;

/// A patient as the list shows him, released.
///
/// @param id      key of the course, as it may be shown
/// @param label   name of the course, as it may be shown
/// @param detail  diagnosis, sex and stretch of time in a few words
/// @param results number of results
/// @param person  who it is; null while de-identified, and where the course names nobody
public record CohortRow(String id, String label, String detail, int results, @Nullable Person person) {

    /// Who a patient is, so that the wrong one is noticed.
    ///
    /// @param name as written
    /// @param born birth date in words
    public record Person(String name, String born) {
    }

    /// What the row is called: the patient's name where it may be shown.
    public String title() {
        return person == null ? label : person.name();
    }

    /// Birth date and label below the name; empty where the title is the label.
    public String below() {
        return person == null ? "" : person.born() + " · " + label;
    }
}
