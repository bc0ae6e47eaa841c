/// Tests of `assess.reading`.
@NullMarked
package decursus.assess.reading;

import org.jspecify.annotations.NullMarked;
