/// The command line: parses what was typed, calls the jobs, prints what a script reads to stdout and what is wrong to
/// stderr, and turns outcomes into exit codes. Its words stand in `resources/text/cli.properties`.
/// May use: picocli and everything but the window.
@NullMarked
package decursus.cli;

import org.jspecify.annotations.NullMarked;
