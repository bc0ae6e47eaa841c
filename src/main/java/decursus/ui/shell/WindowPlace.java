package decursus.ui.shell;

import decursus.settings.Settings;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Where the window stands, and where it may be put again: never where nobody could take hold of it.
public final class WindowPlace {

    private static final double SMALLEST_WIDTH = 640;
    private static final double SMALLEST_HEIGHT = 400;
    /// So much of the bar with the title must lie on a screen.
    private static final double HOLD = 120;
    private static final double BAR = 30;

    private WindowPlace() {
    }

    /// Where a window stands now; empty while it fills the screen for a talk.
    static Optional<Settings.Place> of(Stage stage) {
        return stage.isFullScreen() || stage.isIconified() ? Optional.empty()
                : Optional.of(new Settings.Place(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized()));
    }

    /// Puts a window where it stood last.
    ///
    /// @return false where it stood nowhere, or where there is no screen any more; it is left as it is then
    public static boolean restore(Stage stage, Settings.@Nullable Place last) {
        if (last == null || !reachable(last, Screen.getScreens().stream().map(Screen::getVisualBounds).toList())) {
            return false;
        }
        stage.setX(last.x());
        stage.setY(last.y());
        stage.setWidth(last.width());
        stage.setHeight(last.height());
        stage.setMaximized(last.maximised());
        return true;
    }

    /// Whether a window there can be seen, is large enough to work in, and can be taken hold of.
    static boolean reachable(Settings.Place place, List<Rectangle2D> screens) {
        boolean sound = Double.isFinite(place.x()) && Double.isFinite(place.y()) && place.width() >= SMALLEST_WIDTH
                && place.height() >= SMALLEST_HEIGHT;
        return sound && screens.stream().anyMatch(screen -> place.y() >= screen.getMinY() - 1 && place.y() + BAR <= screen.getMaxY()
                && place.width() <= screen.getWidth() * 2 && Math.min(place.x() + place.width(), screen.getMaxX())
                        - Math.max(place.x(), screen.getMinX()) >= HOLD);
    }
}
