/// Benchmarks: what a frame takes, beside peers, and the start of the program.
@NullMarked
package decursus.bench;

import org.jspecify.annotations.NullMarked;
