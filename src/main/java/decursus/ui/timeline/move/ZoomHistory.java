package decursus.ui.timeline.move;

import decursus.timeline.time.DayWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where one has been in time, to go back and forward. A gesture of many steps, such as turning a wheel, is one place.
/// For one thread.
public final class ZoomHistory {

    private static final int LONGEST = 200;

    private final List<@Nullable DayWindow> places = new ArrayList<>();
    private int here;
    private boolean open;

    /// A history that begins with the whole time.
    public ZoomHistory() {
        places.add(null);
    }

    /// The place where one is: null for the whole time.
    public @Nullable DayWindow here() {
        return places.get(here);
    }

    /// Moves within a gesture: its first step makes a new place, later ones change it.
    public void glide(@Nullable DayWindow to) {
        if (open) {
            places.set(here, to);
        } else {
            go(to);
            open = true;
        }
    }

    /// Ends a gesture: the next step makes a new place.
    public void rest() {
        open = false;
    }

    /// Goes to a place; what lay ahead is forgotten.
    public void go(@Nullable DayWindow to) {
        open = false;
        if (Objects.equals(to, here())) {
            return;
        }
        places.subList(here + 1, places.size()).clear();
        places.add(to);
        if (places.size() > LONGEST) {
            places.removeFirst();
        }
        here = places.size() - 1;
    }

    /// True when one can go back.
    public boolean hasBack() {
        return here > 0;
    }

    /// True when one can go forward.
    public boolean hasForward() {
        return here < places.size() - 1;
    }

    /// Goes back, as far as there is something behind.
    public @Nullable DayWindow back() {
        open = false;
        here = Math.max(0, here - 1);
        return here();
    }

    /// Goes forward, as far as there is something ahead.
    public @Nullable DayWindow forward() {
        open = false;
        here = Math.min(places.size() - 1, here + 1);
        return here();
    }
}
