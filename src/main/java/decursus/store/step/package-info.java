/// Steps: every change to the store as one that can be undone, done again and told.
/// May use: the domain, `decursus.store.row`, `decursus.store.change`, `decursus.store.table`, JDBI, Jackson for the log.
@NullMarked
package decursus.store.step;

import org.jspecify.annotations.NullMarked;
