/// Tests of `assess.exposure`.
@NullMarked
package decursus.assess.exposure;

import org.jspecify.annotations.NullMarked;
