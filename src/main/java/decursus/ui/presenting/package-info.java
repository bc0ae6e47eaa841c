/// Before a board: full screen, large type, no identity, one key a step. May use: `ui.common`, `jobs` and below.
@NullMarked
package decursus.ui.presenting;

import org.jspecify.annotations.NullMarked;
