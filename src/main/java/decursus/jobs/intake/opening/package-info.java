/// Foreign files are told apart and opened as one import, tables under a mapping that is given or proposed.
/// May use: `exchange`, `catalog`.
@NullMarked
package decursus.jobs.intake.opening;

import org.jspecify.annotations.NullMarked;
