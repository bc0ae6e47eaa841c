/// Tests of `decursus.timeline.series`.
@NullMarked
package decursus.timeline.series;

import org.jspecify.annotations.NullMarked;
