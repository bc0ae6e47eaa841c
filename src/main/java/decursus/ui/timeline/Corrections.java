package decursus.ui.timeline;

/// What can be done with the value that is read, wherever it is asked for: on its card, in its menu, by key.
public interface Corrections {

    /// Asks for a reason and excludes the value; one that is excluded is included again.
    void turnExclusion();

    /// Tells who did what to the value, and when.
    void tellHistory();
}
