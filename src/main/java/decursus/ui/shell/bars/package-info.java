/// The bars around the screens, the window's menu and its messages. May use: `ui.shell.desk`, `ui.common`.
@NullMarked
package decursus.ui.shell.bars;

import org.jspecify.annotations.NullMarked;
