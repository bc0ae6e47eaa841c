/// What was measured, reported or not done: results of every kind, each with the limits that came with it.
/// May use: `java.base`, `decursus.domain` and `decursus.domain.time`.
@NullMarked
package decursus.domain.result;

import org.jspecify.annotations.NullMarked;
