/// Views that are saved with a course, in the order of a menu.
/// May use: `decursus.store.row`, `table`, `step` and `change`, JDBI, Jackson.
@NullMarked
package decursus.store.saved;

import org.jspecify.annotations.NullMarked;
