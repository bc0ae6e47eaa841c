package decursus.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/// A connection that fails once, at the statement of the test's choice, and counts how many there were.
public final class Failing {

    private final int at;
    private int done;

    /// @param at number of the statement that fails, from 1; 0 for none
    public Failing(int at) {
        this.at = at;
    }

    /// Statements that were tried.
    public int done() {
        return done;
    }

    /// The connection that counts.
    public Connection over(Connection connection) {
        return proxy(Connection.class, connection);
    }

    private <T> T proxy(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(Failing.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            if (method.getName().startsWith("execute") && ++done == at) {
                throw new SQLException("planted");
            }
            try {
                Object result = method.invoke(target, arguments);
                return result instanceof PreparedStatement prepared ? proxy(PreparedStatement.class, prepared)
                        : result instanceof Statement plain && method.getName().equals("createStatement") ? proxy(Statement.class, plain)
                        : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
