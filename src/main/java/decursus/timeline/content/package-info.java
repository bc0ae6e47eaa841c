/// A course made ready for drawing: what each panel of a figure holds, whatever the size of the sheet.
/// May use: `domain`, `catalog`, `view`, `assess.derived`, `timeline.series`, `timeline.lanes`, `timeline.events`, `timeline.time`.
@NullMarked
package decursus.timeline.content;

import org.jspecify.annotations.NullMarked;
