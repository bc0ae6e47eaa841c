/// The times that stand in a course: all of them, the first and the last one, and as counts from day 0 that tell no date.
/// May use: the rest of the domain.
@NullMarked
package decursus.domain.days;

import org.jspecify.annotations.NullMarked;
