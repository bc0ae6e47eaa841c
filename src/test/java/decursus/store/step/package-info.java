/// Steps on real stores.
@NullMarked
package decursus.store.step;

import org.jspecify.annotations.NullMarked;
