/// Import: reading files, judging what they would change, writing what is sound, and a report that accounts for every
/// row. May use: what `jobs` may use, and `jobs` itself.
@NullMarked
package decursus.jobs.importing;

import org.jspecify.annotations.NullMarked;
