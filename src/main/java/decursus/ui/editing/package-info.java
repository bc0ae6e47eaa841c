/// Sheets that correct a result: excluding it for a reason, and what happened to it.
/// May use: `ui.common`, `jobs` and below.
@NullMarked
package decursus.ui.editing;

import org.jspecify.annotations.NullMarked;
