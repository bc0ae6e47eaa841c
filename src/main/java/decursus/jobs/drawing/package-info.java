/// Drawing: from a course through the privacy gate and the layout into a file.
/// May use: what `jobs` may use, and `jobs` itself.
@NullMarked
package decursus.jobs.drawing;

import org.jspecify.annotations.NullMarked;
