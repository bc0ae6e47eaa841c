/// The command that assesses a course.
/// May use: picocli, `cli.keeping` for the terminal, `jobs`, `jobs.viewing`, `catalog`, `privacy`.
@NullMarked
package decursus.cli.assessing;

import org.jspecify.annotations.NullMarked;
