/// Tests of `assess.change`.
@NullMarked
package decursus.assess.change;

import org.jspecify.annotations.NullMarked;
