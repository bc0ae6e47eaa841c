/// What all screens share: words, icons and controls dressed alike, the ports to the system's file dialogs, layouts for a
/// place on the screen, and the workplace that a screen is given. May use: everything below the screens.
@NullMarked
package decursus.ui.common;

import org.jspecify.annotations.NullMarked;
