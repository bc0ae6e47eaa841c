package decursus.bench.engine;

import javafx.scene.Node;

/// A chart of ten series in a fixed size that shows one window of days at a time. To be used on the toolkit's thread.
public interface Engine {

    int WIDTH = 1600;
    int HEIGHT = 900;

    /// What stands in the window.
    Node node();

    /// Shows a window of days; the values' axis stays.
    void view(double from, double to);

    /// A picture drawn off screen instead of in the window, as it is after `view`; null when the window has it.
    default int @org.jspecify.annotations.Nullable [] offScreen() {
        return null;
    }
}
