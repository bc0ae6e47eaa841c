package decursus.store.table;

import java.sql.SQLException;
import org.jdbi.v3.core.JdbiException;

/// A database fault in plain JDBC, in the shape that JDBI gives its own.
final class TableException extends JdbiException {

    private static final long serialVersionUID = 1L;

    TableException(SQLException cause) {
        super(cause);
    }
}
