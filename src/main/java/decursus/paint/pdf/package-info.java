/// Writes a figure as a PDF of one page: vectors, text that can be searched, embedded fonts, tagged.
/// May use `figure`, `file`, PDFBox and FontBox.
@NullMarked
package decursus.paint.pdf;

import org.jspecify.annotations.NullMarked;
