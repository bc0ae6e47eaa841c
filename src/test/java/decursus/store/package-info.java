/// Tests of the store, all on real files.
@NullMarked
package decursus.store;

import org.jspecify.annotations.NullMarked;
