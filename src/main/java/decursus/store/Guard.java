package decursus.store;

import decursus.store.engine.Faults;
import decursus.store.engine.Transactions;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jdbi.v3.core.JdbiException;

/// Turns faults of the database file into sentences.
///
/// @param file the store's file
record Guard(Path file) {

    /// Runs work on the file.
    ///
    /// @throws StoreRefusedException when the file does not let it be done
    <T, X extends Exception> T run(Transactions.Work<T, X> work) throws X {
        try {
            return work.run();
        } catch (SQLException e) {
            throw new StoreRefusedException(sentence(e), e);
        } catch (JdbiException e) {
            if (e.getCause() instanceof SQLException fault) {
                throw new StoreRefusedException(sentence(fault), e);
            }
            throw e;
        } catch (UncheckedIOException e) {
            throw new StoreRefusedException(file + " can not be read (" + e.getMessage() + "): check the disk and try again", e);
        }
    }

    /// What a fault means for a person.
    String sentence(SQLException fault) {
        String sentence = Faults.sentence(file, fault);
        return Faults.damage(fault) ? StoreBackups.offered(file, sentence) : sentence;
    }
}
