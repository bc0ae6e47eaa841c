/// Tests of `decursus.ui.timeline.move`.
@NullMarked
package decursus.ui.timeline.move;

import org.jspecify.annotations.NullMarked;
