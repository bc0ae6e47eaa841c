/// The looks of the themes: inks, type sizes, line widths and the colours of treatment classes. May use: `view`, `catalog`, `figure`.
@NullMarked
package decursus.timeline.style;

import org.jspecify.annotations.NullMarked;
