/// Tests of drawing courses into files.
@NullMarked
package decursus.jobs.drawing;

import org.jspecify.annotations.NullMarked;
