package decursus.ui.shell.bars;

/// What the window's bars, menus and keys can ask for.
public interface Commands {

    /// Opens the finder.
    void find();

    /// Turns between identified and de-identified.
    void turnPrivacy();

    /// Opens the export of the figure.
    void export();

    /// Opens the printing of the figure.
    void print();

    /// Copies the figure to the clipboard.
    void copy();

    /// Asks for files to take in.
    void importFiles();

    /// Takes in a table from the clipboard.
    void pasteTable();

    /// Starts presenting.
    void present();

    /// Takes back the last change of the window or of the store.
    void undo();

    /// Does again what was taken back last.
    void redo();

    /// Turns between a light and a dark window.
    void turnLook();

    /// Makes the figure's letters larger or smaller.
    ///
    /// @param steps above 0 larger, 0 for the usual size
    void resizeText(int steps);

    /// Shows all keys.
    void showKeys();

    /// Says what the program is and is not.
    void about();

    /// Goes to the next patient, or the one before.
    void patient(int direction);
}
