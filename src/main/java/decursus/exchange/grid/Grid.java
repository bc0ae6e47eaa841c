package decursus.exchange.grid;

import decursus.exchange.Problem;
import java.util.List;

/// A file of tables, opened and checked against harm.
public interface Grid extends AutoCloseable {

    /// The file's name as a person named it.
    String file();

    /// What it is, for a person: "CSV, semicolon, Windows-1252", "XLSX".
    String told();

    /// What a person should look at before relying on it, such as an encoding that could only be guessed.
    List<Problem> doubts();

    /// Its sheets, at least one; a text file has one without a name.
    List<GridSheet> sheets();

    @Override
    void close();
}
