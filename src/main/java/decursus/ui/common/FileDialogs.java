package decursus.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/// Asks the user for files. A port, because not every platform has such dialogs.
public interface FileDialogs {

    /// Kinds of files to choose among.
    ///
    /// @param name     in the user's language
    /// @param patterns such as `*.png`
    record Kind(String name, List<String> patterns) {
        public Kind {
            patterns = List.copyOf(patterns);
        }
    }

    /// Asks where to save.
    ///
    /// @param name file name to propose; comes from the privacy gate
    Optional<Path> save(Window owner, String title, String name, List<Kind> kinds);

    /// Asks which files to open.
    List<Path> open(Window owner, String title, List<Kind> kinds);
}
