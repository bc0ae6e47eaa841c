/// The layout of figures: a pure function of course, view and page. [decursus.timeline.CourseFigure] is the way in.
/// No clock, no default locale, no global. May use: `domain`, `view`, `catalog`, `figure`, `text`.
@NullMarked
package decursus.timeline;

import org.jspecify.annotations.NullMarked;
