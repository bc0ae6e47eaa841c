/// Times the program from the start of its process to its first rendered frame.
@NullMarked
package decursus.bench.start;

import org.jspecify.annotations.NullMarked;
