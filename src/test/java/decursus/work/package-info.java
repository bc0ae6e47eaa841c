/// Tests of `decursus.work`.
@NullMarked
package decursus.work;

import org.jspecify.annotations.NullMarked;
