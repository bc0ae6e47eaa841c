/// Times whole frames and sums the times up.
@NullMarked
package decursus.bench.frame;

import org.jspecify.annotations.NullMarked;
