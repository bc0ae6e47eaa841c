package decursus.ui.timeline;

import decursus.domain.result.Observation;
import decursus.domain.time.DaySpan;
import decursus.figure.Figure;
import decursus.figure.Point;
import decursus.figure.hit.HitTest;
import decursus.timeline.time.TimeScale;
import decursus.ui.common.Shown;
import decursus.ui.timeline.TimelineModel.Cross;
import decursus.ui.timeline.TimelineModel.Pin;
import decursus.ui.timeline.TimelineModel.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reading in the figure: the crosshair, what lies under it, and values that are held for comparison.
public final class Reading {

    /// Pixels around the pointer in which a mark counts as met.
    private static final double REACH = 7;
    private static final int MOST_PINS = 2;
    /// Days that still count as one place.
    private static final double SAME_PLACE = 1e-6;

    private final TimelineModel model;
    private final TimelineController controller;
    private @Nullable Figure indexed;
    private @Nullable HitTest index;

    public Reading(TimelineModel model, TimelineController controller) {
        this.model = model;
        this.controller = controller;
    }

    /// The pointer is at a place of the picture, in pixels.
    public void point(double x, double y) {
        Cross before = model.cross().get();
        Shown shown = model.shown().get();
        if (shown == null || before != null && before.pinned()) {
            return;
        }
        model.cross().set(at(shown, x, y));
    }

    /// The pointer has left the picture.
    public void leave() {
        Cross cross = model.cross().get();
        if (cross != null && !cross.pinned()) {
            model.cross().set(null);
        }
    }

    /// Pins the crosshair where the pointer is; where it stands pinned already, lets it go.
    public void press(double x, double y) {
        Shown shown = model.shown().get();
        if (shown == null) {
            return;
        }
        Cross before = model.cross().get();
        Cross now = at(shown, x, y);
        boolean same = before != null && now != null && before.pinned()
                && (Objects.equals(before.datum(), now.datum()) && now.datum() != null || Math.abs(before.day() - now.day()) < SAME_PLACE);
        model.cross().set(now == null || same ? null : now.withPinned(true));
    }

    /// Pins the crosshair where the pointer is, wherever it stood.
    public void aim(double x, double y) {
        Shown shown = model.shown().get();
        Cross now = shown == null ? null : at(shown, x, y);
        model.cross().set(now == null ? null : now.withPinned(true));
    }

    /// Lets the crosshair and the held values go; first the crosshair, then the values.
    ///
    /// @return false when there was nothing to let go
    public boolean clear() {
        if (model.cross().get() != null) {
            model.cross().set(null);
            return true;
        }
        boolean held = !model.pins().isEmpty();
        model.pins().clear();
        return held;
    }

    private @Nullable Cross at(Shown shown, double xPixels, double yPixels) {
        TimeScale time = shown.placed().time();
        if (time == null) {
            return null;
        }
        double x = xPixels / shown.scale();
        double y = yPixels / shown.scale();
        if (x < time.x0() - 1 || x > time.x1() + 1 || y < shown.placed().plot().y() || y > shown.placed().plot().bottom()) {
            return null;
        }
        List<Target> met = hits(shown.placed().figure()).at(new Point(x, y), REACH / shown.scale()).stream()
                .map(hit -> hit.mark().id()).filter(id -> id.ref() != null)
                .map(id -> new Target(id.role(), Objects.requireNonNull(id.ref()))).filter(new Once()).toList();
        double day = time.day(x);
        if (!met.isEmpty()) {
            Point marker = HandLayer.place(shown.placed().figure(), met.getFirst().ref());
            day = marker == null ? day : time.day(marker.x());
        }
        return new Cross(day, false, met);
    }

    /// Several marks of one datum are one thing.
    private static final class Once implements Predicate<Target> {
        private final Set<String> seen = new HashSet<>();

        @Override
        public boolean test(Target target) {
            return seen.add(target.ref());
        }
    }

    private HitTest hits(Figure figure) {
        HitTest made = index;
        if (made == null || indexed != figure) {
            made = HitTest.of(figure);
            index = made;
            indexed = figure;
        }
        return made;
    }

    /// Reads the next thing that lies at the same place.
    public void cycle() {
        Cross cross = model.cross().get();
        if (cross != null && cross.data().size() > 1) {
            List<Target> turned = new ArrayList<>(cross.data());
            Collections.rotate(turned, -1);
            model.cross().set(new Cross(cross.day(), true, turned));
        }
    }

    /// Moves the crosshair to a datum, wherever the figure draws it.
    ///
    /// @return false where the figure does not draw it at a time
    public boolean show(String datum) {
        Shown shown = model.shown().get();
        TimeScale time = shown == null ? null : shown.whole().time();
        Stops.Stop stop = shown == null || time == null ? null : Stops.of(shown.whole().figure(), time, datum);
        if (stop == null) {
            return false;
        }
        controller.keepInSight(stop.day());
        model.cross().set(new Cross(stop.day(), true, List.of(stop.target())));
        return true;
    }

    /// Moves the crosshair to a result that the figure does not draw, since it was excluded.
    ///
    /// @return false where it has no place in time
    public boolean showUndrawn(Observation result) {
        Subject subject = model.subject().get();
        Shown shown = model.shown().get();
        DaySpan days = subject == null ? null : subject.opened().dayZero().axis().span(result.time());
        TimeScale time = shown == null ? null : shown.whole().time();
        if (days == null || time == null || !days.bounded() || !time.holds(days.middle())) {
            return false;
        }
        controller.keepInSight(days.middle());
        model.cross().set(new Cross(days.middle(), true, List.of(new Target("excluded", result.id()))));
        return true;
    }

    /// Moves the crosshair to the next value of the curve that is read, in the direction of time; to the nearest value
    /// where none is read.
    ///
    /// @param direction above 0 towards later days
    public void next(int direction) {
        Shown shown = model.shown().get();
        TimeScale time = shown == null ? null : shown.whole().time();
        if (shown == null || time == null) {
            return;
        }
        List<Stops.Stop> row = new Stops(model).rowOfReading(shown, time);
        if (row.isEmpty()) {
            return;
        }
        Cross cross = model.cross().get();
        Stops.Stop to = Stops.next(row, cross, direction);
        controller.keepInSight(to.day());
        model.cross().set(new Cross(to.day(), true, Stops.together(row, to)));
    }

    /// Moves the crosshair to the nearest thing in the row above or below, whatever it is: a value, a bar, an event.
    ///
    /// @param direction above 0 downwards
    public void across(int direction) {
        Shown shown = model.shown().get();
        Cross cross = model.cross().get();
        if (shown == null || shown.placed().time() == null) {
            return;
        }
        Stops.Stop to = new Stops(model).across(shown, cross, direction);
        if (to != null) {
            model.cross().set(new Cross(to.day(), true, List.of(to.target())));
        }
    }

    /// Pins the crosshair where it stands, or lets it follow the pointer again.
    public void pinOrLoose() {
        Cross cross = model.cross().get();
        if (cross != null) {
            model.cross().set(cross.withPinned(!cross.pinned()));
        }
    }

    /// Holds the value that is read for comparison; holding it twice lets it go, a third takes the place of the first.
    public void hold() {
        Cross cross = model.cross().get();
        Subject subject = model.subject().get();
        String datum = cross == null ? null : cross.datum();
        if (cross == null || subject == null || datum == null
                || subject.course().countedObservations().stream().noneMatch(each -> each.id().equals(datum))) {
            return;
        }
        if (!model.pins().removeIf(pin -> pin.datum().equals(datum))) {
            List<Pin> pins = new ArrayList<>(Stream.concat(model.pins().stream(), Stream.of(new Pin(datum, cross.day()))).toList());
            while (pins.size() > MOST_PINS) {
                pins.removeFirst();
            }
            model.pins().setAll(pins);
        }
    }
}
