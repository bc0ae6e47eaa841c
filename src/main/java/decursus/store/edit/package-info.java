/// Changes that a person makes to single courses, each one step.
/// May use: the domain, `decursus.store.step`, `table` and `row`, JDBI.
@NullMarked
package decursus.store.edit;

import org.jspecify.annotations.NullMarked;
