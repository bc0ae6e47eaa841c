/// The store: one SQLite file that holds courses. Opens it by a strict protocol, reads courses, writes each import as
/// one transaction with a log of what it replaced, and checks itself.
/// May use: the domain, `decursus.file`, JDBI, java.sql, Jackson for the log.
@NullMarked
package decursus.store;

import org.jspecify.annotations.NullMarked;
