package decursus.ui.presenting;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;

/// Where a talk is. For the thread of the window.
public final class PresentingModel {

    private final List<Slide> slides;
    private final IntegerProperty at = new SimpleIntegerProperty();
    private final BooleanProperty black = new SimpleBooleanProperty();
    private final BooleanProperty spotlight = new SimpleBooleanProperty();

    /// @param slides at least one
    public PresentingModel(List<Slide> slides) {
        this.slides = List.copyOf(slides);
    }

    Slide slide() {
        return slides.get(at.get());
    }

    int count() {
        return slides.size();
    }

    /// Number of the slide, from 0.
    IntegerProperty at() {
        return at;
    }

    /// Shows the next slide, or the one before; the last one stays.
    void go(int direction) {
        black.set(false);
        at.set(Math.clamp(at.get() + direction, 0, slides.size() - 1));
    }

    /// True while the screen is black.
    BooleanProperty black() {
        return black;
    }

    /// True while all but the place at the pointer is dimmed.
    BooleanProperty spotlight() {
        return spotlight;
    }
}
