/// What the program does for a person, without a window and without a terminal: import, list, show, draw, check and the
/// shipped cases. The command line and the window call the same jobs. A job takes its clock and names every failure in
/// one sentence.
/// May use: the domain, `catalog`, `privacy`, `store`, `exchange`, `view`, `timeline`, `figure`, `paint` and `file`.
@NullMarked
package decursus.jobs;

import org.jspecify.annotations.NullMarked;
