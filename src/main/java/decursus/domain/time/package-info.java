/// Time as clinical sources give it: points at their own precision, periods whose ends may be unknown, and the one
/// mapping of both onto a course's axis in days.
/// May use: `java.base` and `decursus.domain`.
@NullMarked
package decursus.domain.time;

import org.jspecify.annotations.NullMarked;
