/// Tests of `decursus.timeline.dense`.
@NullMarked
package decursus.timeline.dense;

import org.jspecify.annotations.NullMarked;
