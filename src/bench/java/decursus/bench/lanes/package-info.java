/// Treatment bars above laboratory curves, the program's and a peer's.
@NullMarked
package decursus.bench.lanes;

import org.jspecify.annotations.NullMarked;
