/// The composer panel from title to footer, put together of its parts.
/// May use: the other packages of `timeline` except its root.
@NullMarked
package decursus.timeline.panel;

import org.jspecify.annotations.NullMarked;
