/// Prints a figure as readable text, one mark a line, for golden tests and for readers without the picture.
/// May use `figure` only.
@NullMarked
package decursus.paint.dump;

import org.jspecify.annotations.NullMarked;
