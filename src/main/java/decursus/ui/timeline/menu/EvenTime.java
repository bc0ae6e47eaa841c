package decursus.ui.timeline.menu;

import decursus.ui.timeline.TimelineModel;
import decursus.view.AxisChoice;
import decursus.view.TimeChoice;
import decursus.view.View;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One key for even time: the whole course at one scale with nothing left out, and back to how time was drawn before.
public final class EvenTime {

    private final TimelineModel model;
    private final Consumer<View> arrange;
    private @Nullable TimeChoice before;

    /// @param arrange called with the arrangement that is wanted
    public EvenTime(TimelineModel model, Consumer<View> arrange) {
        this.model = model;
        this.arrange = arrange;
    }

    /// Turns to even time, or back.
    public void turn() {
        View view = model.view().get();
        if (view == null) {
            return;
        }
        TimeChoice now = view.time();
        TimeChoice even = now.even();
        if (!now.equals(even)) {
            before = now;
            arrange.accept(view.withTime(even));
        } else {
            boolean known = before != null && before.even().equals(now);
            arrange.accept(view.withTime(known && before != null ? before : now.withAxis(AxisChoice.AUTO)));
        }
    }
}
