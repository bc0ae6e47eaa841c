/// The tables of a course: reading and writing rows, the difference between a stored course and another version of it,
/// and the log of what was changed.
/// May use: the domain, `decursus.store.row`, JDBI, java.sql, Jackson for the log.
@NullMarked
package decursus.store.table;

import org.jspecify.annotations.NullMarked;
