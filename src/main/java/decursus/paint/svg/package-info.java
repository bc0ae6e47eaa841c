/// Writes a figure as SVG, with its text as text. May use `figure`, `file`, `javax.xml` and FontBox (to cut the fonts down).
@NullMarked
package decursus.paint.svg;

import org.jspecify.annotations.NullMarked;
