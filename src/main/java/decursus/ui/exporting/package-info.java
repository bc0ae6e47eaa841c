/// From the screen into a file: the figure at an exact size with a live preview. May use: `ui.common`, `jobs` and below.
@NullMarked
package decursus.ui.exporting;

import org.jspecify.annotations.NullMarked;
