package decursus.ui.timeline;

import decursus.domain.course.DayZero;
import decursus.timeline.time.DayWindow;
import decursus.ui.common.Layouts;
import decursus.ui.common.Shown;
import decursus.ui.common.Workplace;
import decursus.ui.timeline.move.Moves;
import decursus.ui.timeline.move.Stop;
import decursus.ui.timeline.move.ZoomHistory;
import decursus.view.View;
import decursus.work.Latest;
import decursus.work.Work;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What can be done with the timeline. Layout happens off the thread of the window, and only the latest counts.
public final class TimelineController {

    private static final double PAN_STEP = 0.15;
    private static final double ZOOM_STEP = 1.25;

    private final TimelineModel model;
    private final Workplace place;
    private final Latest latest;
    private final Layouts layouts = new Layouts();
    private ZoomHistory history = new ZoomHistory();
    private double width;
    private double height;
    private double letter = 1;

    public TimelineController(TimelineModel model, Workplace place) {
        this.model = model;
        this.place = place;
        this.latest = new Latest(place.work());
    }

    /// Shows a course as it was arranged; null shows none.
    public void show(@Nullable Subject subject, @Nullable View arrangement) {
        Subject before = model.subject().get();
        boolean same = subject != null && before != null && subject.fingerprint().equals(before.fingerprint());
        if (!same) {
            history = new ZoomHistory();
            model.windowToSet().set(null);
            model.cross().set(null);
            model.pins().clear();
            latest.stop();
            model.shown().set(null);
        }

        model.view().set(arrangement);
        model.subject().set(subject);
        told();
        lay();
    }

    /// Arranges the course in another way.
    public void arrange(View view) {
        View before = model.view().get();
        if (before != null && !view.equals(before)) {
            model.view().set(view);
            if (!before.time().withBothLines(view.time().bothLines()).withDayZero(view.dayZero()).equals(view.time())) {
                jump(null);
            }
            lay();
        }
    }

    /// The room that the picture has.
    ///
    /// @param letters pixels for a point of the figure
    public void resize(double pixelsWide, double pixelsHigh, double letters) {
        if (pixelsWide != width || pixelsHigh != height || letters != letter) {
            width = pixelsWide;
            height = pixelsHigh;
            letter = letters;
            lay();
        }
    }

    private void lay() {
        Subject subject = model.subject().get();
        View view = model.view().get();
        if (subject == null || view == null || width <= 0 || height <= 0) {
            return;
        }
        Layouts.Wanted wanted = new Layouts.Wanted(subject.course(), view, width, height, letter);
        DayWindow window = model.window().get();
        latest.ask("lay out a figure", () -> layouts.lay(wanted, window), new Work.Answer<Shown>(model.shown()::set,
                problem -> place.fail(place.text("figure.failed", problem.getMessage() == null ? problem.getClass().getSimpleName()
                        : problem.getMessage()))));
    }

    private @Nullable Moves moves() {
        Shown shown = model.shown().get();
        return shown == null || shown.whole().time() == null ? null : Moves.within(shown.whole().time());
    }

    /// Nearer or farther at a place of the picture.
    ///
    /// @param x      pixels
    /// @param factor above 1 nearer
    public void zoom(double x, double factor) {
        Shown shown = model.shown().get();
        Moves moves = moves();
        if (shown != null && moves != null && shown.placed().time() != null) {
            glide(moves.zoomed(shown.placed().time(), x / shown.scale(), factor));
        }
    }

    /// Nearer at the crosshair, or in the middle where there is none.
    public void zoomIn() {
        zoom(middle(), ZOOM_STEP);
    }

    /// Farther, likewise.
    public void zoomOut() {
        zoom(middle(), 1 / ZOOM_STEP);
    }

    private double middle() {
        Shown shown = model.shown().get();
        if (shown == null || shown.placed().time() == null) {
            return 0;
        }
        TimelineModel.Cross cross = model.cross().get();
        return cross != null && shown.placed().time().holds(cross.day()) ? shown.placed().time().x(cross.day()) * shown.scale()
                : (shown.placed().time().x0() + shown.placed().time().x1()) / 2 * shown.scale();
    }

    /// Drags the picture: what the pointer holds moves with it.
    public void drag(double pixels) {
        Shown shown = model.shown().get();
        Moves moves = moves();
        if (shown != null && moves != null && shown.placed().time() != null) {
            glide(moves.dragged(shown.placed().time(), model.window().get(), pixels / shown.scale()));
        }
    }

    /// A step along time; above 0 towards later days.
    public void step(int direction) {
        Moves moves = moves();
        if (moves != null && model.window().get() != null) {
            glide(moves.stepped(model.window().get(), direction * PAN_STEP));
        }
    }

    /// Shows what lies between two places of the picture.
    public void select(double xa, double xb) {
        Shown shown = model.shown().get();
        Moves moves = moves();
        if (shown != null && moves != null && shown.placed().time() != null) {
            jump(moves.selected(shown.placed().time(), xa / shown.scale(), xb / shown.scale()));
        }
    }

    /// Shows a window of days, as a strip's handles or a menu ask for it.
    public void reveal(double fromDay, double toDay, boolean gliding) {
        Moves moves = moves();
        if (moves != null) {
            DayWindow window = moves.window(fromDay, toDay);
            if (gliding) {
                glide(window);
            } else {
                jump(window);
            }
        }
    }

    /// Shows all of time.
    public void fit() {
        jump(null);
    }

    /// Moves along so that a day is on the screen; does nothing where it is already.
    void keepInSight(double day) {
        DayWindow window = model.window().get();
        if (window != null && (day < window.fromDay() || day > window.toDay())) {
            double half = (window.toDay() - window.fromDay()) / 2;
            reveal(day - half, day + half, true);
        }
    }

    /// Ends a gesture of many steps, which is one place in the history.
    public void rest() {
        history.rest();
        told();
    }

    /// Back to where one was.
    public void back() {
        set(history.back());
    }

    /// Forward again.
    public void forward() {
        set(history.forward());
    }

    /// The stretches worth a key, in their order.
    public List<Stop> stops() {
        Subject subject = model.subject().get();
        Moves moves = moves();
        if (subject == null || moves == null) {
            return List.of();
        }
        return Stop.of(moves, DayZero.of(subject.course()).known(), moves.toDay());
    }

    /// Shows one of the stretches.
    public void go(Stop stop) {
        jump(stop.window());
    }

    /// Shows a stretch by its number in their order, from 0; does nothing where there is none of that number.
    public void goTo(int number) {
        List<Stop> stops = stops();
        if (number < stops.size()) {
            go(stops.get(number));
        }
    }

    private void jump(@Nullable DayWindow window) {
        history.go(window);
        set(window);
    }

    private void glide(@Nullable DayWindow window) {
        history.glide(window);
        set(window);
    }

    private void set(@Nullable DayWindow window) {
        if (!Objects.equals(window, model.window().get())) {
            model.windowToSet().set(window);
            lay();
        }
        told();
    }

    private void told() {
        model.hasBack().set(history.hasBack());
        model.hasForward().set(history.hasForward());
    }
}
