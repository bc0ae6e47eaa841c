/// Backups of a store: made, checked, kept a while, and put back.
/// May use: `decursus.store.engine`, java.sql.
@NullMarked
package decursus.store.backup;

import org.jspecify.annotations.NullMarked;
