/// Takes foreign data into a store: whom each patient of a file is, what differs from what is known, and what became of
/// every row. May use: the domain, `decursus.exchange`, `decursus.store`, `decursus.jobs`.
@NullMarked
package decursus.jobs.intake;

import org.jspecify.annotations.NullMarked;
