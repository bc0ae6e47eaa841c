/// The drawing vocabulary every painter understands: a `Figure` is a sheet of sealed `Mark`s in points (1/72 inch),
/// origin top left, y downward. Text widths come from the bundled fonts, so that layout and all media agree.
/// May use `java.base` and `figure.font` only.
@NullMarked
package decursus.figure;

import org.jspecify.annotations.NullMarked;
