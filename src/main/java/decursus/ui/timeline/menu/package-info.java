/// What can be chosen of a figure: menus above it and on the things in it.
/// May use: what `decursus.ui.timeline` may use, and nothing of that package's screens but its model.
@NullMarked
package decursus.ui.timeline.menu;

import org.jspecify.annotations.NullMarked;
