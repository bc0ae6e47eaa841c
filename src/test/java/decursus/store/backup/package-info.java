/// Backups of real stores.
@NullMarked
package decursus.store.backup;

import org.jspecify.annotations.NullMarked;
