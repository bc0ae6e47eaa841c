/// Exact comparison with texts kept under `src/test/resources/golden`.
@NullMarked
package decursus.golden;

import org.jspecify.annotations.NullMarked;
