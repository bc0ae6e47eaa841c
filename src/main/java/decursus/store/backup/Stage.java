package decursus.store.backup;

import java.io.IOException;

/// Hears of each stage of a backup or a restoration before it begins, for a progress bar.
@FunctionalInterface
public interface Stage {

    /// Stages, in their order.
    enum Name { SPACE, COPY, CHECK, FORCE, KEEP_ASIDE, PUBLISH, ROTATE }

    /// A stage is about to begin.
    ///
    /// @throws IOException to stop before it
    void begins(Name name) throws IOException;

    /// Nobody listens.
    static Stage silent() {
        return name -> { };
    }
}
