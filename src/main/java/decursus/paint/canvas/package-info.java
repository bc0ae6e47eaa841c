/// Paints a figure on a JavaFX canvas, for the window. May use `figure` and JavaFX.
@NullMarked
package decursus.paint.canvas;

import org.jspecify.annotations.NullMarked;
