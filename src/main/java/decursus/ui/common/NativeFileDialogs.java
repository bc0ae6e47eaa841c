package decursus.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// The system's own file dialogs. They open where the last one was closed.
public final class NativeFileDialogs implements FileDialogs {

    private File folder = new File(".");
    private boolean used;

    /// The system's dialogs, opening in the system's own first folder.
    public NativeFileDialogs() {
        // nothing to prepare
    }

    @Override
    public Optional<Path> save(Window owner, String title, String name, List<Kind> kinds) {
        FileChooser chooser = chooser(title, kinds);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(this::remembered).map(File::toPath);
    }

    @Override
    public List<Path> open(Window owner, String title, List<Kind> kinds) {
        List<File> files = chooser(title, kinds).showOpenMultipleDialog(owner);
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        remembered(files.getFirst());
        return files.stream().map(File::toPath).toList();
    }

    private FileChooser chooser(String title, List<Kind> kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        if (used && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        kinds.forEach(kind -> chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.name(), kind.patterns())));
        return chooser;
    }

    private File remembered(File file) {
        File parent = file.getAbsoluteFile().getParentFile();
        if (parent != null) {
            folder = parent;
            used = true;
        }
        return file;
    }
}
