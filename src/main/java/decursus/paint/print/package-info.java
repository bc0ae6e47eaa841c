/// Sends a page to a printer of the system. May use: PDFBox, java.awt.print and javax.print.
@NullMarked
package decursus.paint.print;

import org.jspecify.annotations.NullMarked;
