/// Tables of laboratory results for benchmarks, imports of them in a process of their own, and the floors beside them.
@NullMarked
package decursus.bench.intake;

import org.jspecify.annotations.NullMarked;
