/// Keeping a store: undo, redo and history, removing and erasing, backups and restoring them.
/// May use: the domain, `catalog`, `privacy`, `store`.
@NullMarked
package decursus.jobs.keeping;

import org.jspecify.annotations.NullMarked;
