/// Moving in time, as plain arithmetic: which days a gesture shows, where one has been, which stretches are worth a key.
/// Nothing here draws. May use: `timeline`, `domain`.
@NullMarked
package decursus.ui.timeline.move;

import org.jspecify.annotations.NullMarked;
