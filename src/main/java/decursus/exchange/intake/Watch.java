package decursus.exchange.intake;

/// Somebody who waits for a long reading.
public interface Watch {

    /// Nobody waits.
    Watch NOBODY = new Watch() {
        @Override
        public void at(double fraction) {
            // nobody looks
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /// How much is done, 0 to 1; never falls. Called from the reading thread, often.
    void at(double fraction);

    /// Whether to stop. Asked at least every few thousand rows, by any thread.
    boolean cancelled();
}
