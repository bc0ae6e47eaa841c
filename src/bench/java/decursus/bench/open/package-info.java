/// A large store to open a course of.
@NullMarked
package decursus.bench.open;

import org.jspecify.annotations.NullMarked;
