package decursus.ui.timeline;

import decursus.domain.result.Observation;
import decursus.timeline.time.DayWindow;
import decursus.ui.common.Shown;
import decursus.view.View;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the timeline shows: the course, how it is arranged, the part of time, and what is being read. For the thread of
/// the window.
public final class TimelineModel {

    private final ObjectProperty<@Nullable Subject> subject = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable View> view = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable DayWindow> window = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Shown> shown = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Cross> cross = new SimpleObjectProperty<>();
    private final ObservableList<Pin> pins = FXCollections.observableArrayList();
    private final BooleanProperty back = new SimpleBooleanProperty();
    private final BooleanProperty forward = new SimpleBooleanProperty();

    /// A timeline without a course.
    public TimelineModel() {
        // everything starts empty
    }

    /// The crosshair.
    ///
    /// @param day    where it stands, in days from the figure's day 0
    /// @param pinned true when it stays where it is while the pointer moves on
    /// @param data   what lies at the place, the chosen one first; empty between the data
    public record Cross(double day, boolean pinned, List<Target> data) {
        public Cross {
            data = List.copyOf(data);
        }

        /// The datum that is read; null between the data.
        public @Nullable String datum() {
            return data.isEmpty() ? null : data.getFirst().ref();
        }

        Cross withPinned(boolean other) {
            return new Cross(day, other, data);
        }
    }

    /// A datum as the figure shows it.
    ///
    /// @param role the part that its mark plays
    /// @param ref  id of the datum
    public record Target(String role, String ref) {
    }

    /// A value that is held for comparison.
    ///
    /// @param datum id of the observation
    /// @param day   where it is drawn
    public record Pin(String datum, double day) {
    }

    /// The course; null while there is none.
    public ObjectProperty<@Nullable Subject> subject() {
        return subject;
    }

    /// A result of the course by its id; null where there is none.
    public @Nullable Observation result(@Nullable String id) {
        Subject now = subject.get();
        return now == null || id == null ? null
                : now.course().observations().stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    }

    /// How it is arranged; null while there is no course.
    public ObjectProperty<@Nullable View> view() {
        return view;
    }

    /// The part of time that is shown; null for all of it.
    public ReadOnlyObjectProperty<@Nullable DayWindow> window() {
        return window;
    }

    ObjectProperty<@Nullable DayWindow> windowToSet() {
        return window;
    }

    /// The figure on the screen; null while there is none.
    public ObjectProperty<@Nullable Shown> shown() {
        return shown;
    }

    /// The crosshair; null while nothing is read.
    public ObjectProperty<@Nullable Cross> cross() {
        return cross;
    }

    /// Up to two values that are held for comparison, in the order in which they were pinned.
    public ObservableList<Pin> pins() {
        return pins;
    }

    /// True when one can go back to where one was in time.
    public BooleanProperty hasBack() {
        return back;
    }

    /// True when one can go forward again.
    public BooleanProperty hasForward() {
        return forward;
    }
}
