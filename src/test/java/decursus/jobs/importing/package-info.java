/// Tests of the import.
@NullMarked
package decursus.jobs.importing;

import org.jspecify.annotations.NullMarked;
