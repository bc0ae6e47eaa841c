/// Backups of a store: made, checked, kept a while, and put back.
/// May use: `decursus.store.engine`, `decursus.file`, java.sql.
@NullMarked
package decursus.store.backup;

import org.jspecify.annotations.NullMarked;
