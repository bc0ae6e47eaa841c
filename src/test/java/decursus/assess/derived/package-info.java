/// Tests of `assess.derived`.
@NullMarked
package decursus.assess.derived;

import org.jspecify.annotations.NullMarked;
