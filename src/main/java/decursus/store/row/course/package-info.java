/// Rows of a course's head: its name and origin, the patient, how time is counted.
/// May use: the domain, `decursus.store.row`, JDBI's mapping annotations.
@NullMarked
package decursus.store.row.course;

import org.jspecify.annotations.NullMarked;
