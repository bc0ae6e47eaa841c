/// Tests of `assess.series`.
@NullMarked
package decursus.assess.series;

import org.jspecify.annotations.NullMarked;
