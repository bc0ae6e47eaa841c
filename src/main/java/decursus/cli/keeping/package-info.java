/// The commands that keep a store: undo, redo, history, remove, erase, backup and restore.
/// May use: picocli, `jobs.keeping`, `store`.
@NullMarked
package decursus.cli.keeping;

import org.jspecify.annotations.NullMarked;
