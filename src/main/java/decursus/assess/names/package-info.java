/// What agents and analytes are called in one course.
/// May use: `domain`, `catalog`.
@NullMarked
package decursus.assess.names;

import org.jspecify.annotations.NullMarked;
