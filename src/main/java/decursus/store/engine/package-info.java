/// The database file: what may be opened, how it is opened, migrations, transactions, and SQLite's complaints as
/// sentences. Knows nothing of courses.
/// May use: JDBI, java.sql, sqlite-jdbc.
@NullMarked
package decursus.store.engine;

import org.jspecify.annotations.NullMarked;
