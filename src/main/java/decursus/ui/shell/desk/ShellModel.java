package decursus.ui.shell.desk;

import decursus.privacy.Disclosure;
import decursus.settings.Settings;
import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What the window as a whole knows: the store, the mode, what can be undone. For the thread of the window.
public final class ShellModel {

    private final ObjectProperty<@Nullable Path> store = new SimpleObjectProperty<>();
    private final ObjectProperty<Disclosure> disclosure = new SimpleObjectProperty<>(Disclosure.DEIDENTIFIED);
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final StringProperty undo = new SimpleStringProperty("");
    private final StringProperty redo = new SimpleStringProperty("");
    private final StringProperty refused = new SimpleStringProperty("");
    private final StringProperty busy = new SimpleStringProperty("");
    private final StringProperty identity = new SimpleStringProperty("");

    /// @param first the settings as they were found
    public ShellModel(Settings first) {
        this.settings = new ReadOnlyObjectWrapper<>(first);
    }

    /// The open store; null before the first.
    public ObjectProperty<@Nullable Path> store() {
        return store;
    }

    /// Identified or de-identified. A window opens de-identified.
    public ObjectProperty<Disclosure> disclosure() {
        return disclosure;
    }

    /// What the program remembers.
    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    void remember(Settings now) {
        settings.set(now);
    }

    /// What an undo takes back, in words; empty where there is nothing.
    public StringProperty undo() {
        return undo;
    }

    /// What a redo does again, in words; empty where there is nothing.
    public StringProperty redo() {
        return redo;
    }

    /// Why nothing can be changed in the open store, in one sentence; empty when it can.
    public StringProperty refused() {
        return refused;
    }

    /// What takes time at the moment, in words; empty when nothing does.
    public StringProperty busy() {
        return busy;
    }

    /// Name and birth date of the patient on the screen; empty while de-identified, and where the course names nobody.
    public StringProperty identity() {
        return identity;
    }
}
