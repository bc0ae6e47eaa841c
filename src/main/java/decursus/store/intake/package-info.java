/// Imports: whole courses of case files, and the long ones of foreign data, one patient after the other.
/// May use: the domain, `decursus.store.row`, `decursus.store.table`, `decursus.store.step`, JDBI, java.sql.
@NullMarked
package decursus.store.intake;

import org.jspecify.annotations.NullMarked;
