/// Tests of telling foreign files apart and of opening them.
@NullMarked
package decursus.jobs.intake.opening;

import org.jspecify.annotations.NullMarked;
