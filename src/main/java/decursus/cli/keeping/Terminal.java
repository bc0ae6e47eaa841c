package decursus.cli.keeping;

import decursus.exchange.casefile.CaseFileReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// What these commands need of the command line as a whole.
public interface Terminal {

    /// A text of the command line with its arguments.
    String text(String key, Object... arguments);

    /// A line for a script.
    void print(String line);

    /// A document for a script.
    void printJson(Object value);

    /// True when a script wants JSON.
    boolean json();

    /// The store that was named, or the user's own.
    Path storeFile();

    /// The store to read from: the one that was named, or the user's own; while that does not exist the samples.
    Path storeToRead();

    /// Time of changes.
    Clock clock();

    /// Who changes.
    String user();

    /// Reads what is typed as a case file is read.
    CaseFileReader reader();

    /// Ends a command that did everything.
    ///
    /// @param warnings what a person should know all the same, one sentence each; printed to stderr
    /// @return the exit code
    int done(List<String> warnings);
}
