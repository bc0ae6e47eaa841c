/// The window around the screens: bars, menus, keys, stores, messages. The one place that joins screens. May use: every screen.
@NullMarked
package decursus.ui.shell;

import org.jspecify.annotations.NullMarked;
