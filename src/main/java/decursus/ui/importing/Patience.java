package decursus.ui.importing;

import decursus.exchange.intake.Watch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleConsumer;
import javafx.application.Platform;

/// Watches an import from the window: shows how far it is, and may stop it.
final class Patience implements Watch {

    /// Smaller steps can not be seen.
    private static final double STEP = 0.005;

    private final DoubleConsumer bar;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private double last;

    /// @param bar takes what is done, 0 to 1, on the thread of the window
    Patience(DoubleConsumer bar) {
        this.bar = bar;
    }

    /// Asks the import to stop.
    void stop() {
        stopped.set(true);
    }

    @Override
    public void at(double fraction) {
        if (fraction - last >= STEP) {
            last = fraction;
            Platform.runLater(() -> bar.accept(fraction));
        }
    }

    @Override
    public boolean cancelled() {
        return stopped.get();
    }
}
