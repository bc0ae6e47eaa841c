/// The append-only log of what was changed: writing it, and reading it again.
/// May use: JDBI, Jackson.
@NullMarked
package decursus.store.change;

import org.jspecify.annotations.NullMarked;
