/// What was given: agents with role, phases, doses and administrations, how each line ended, and the harm it did.
/// May use: `java.base`, `decursus.domain` and `decursus.domain.time`.
@NullMarked
package decursus.domain.treatment;

import org.jspecify.annotations.NullMarked;
