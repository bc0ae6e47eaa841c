/// Tests of row records.
@NullMarked
package decursus.store.row;

import org.jspecify.annotations.NullMarked;
