/// What the window knows and does as a whole: the open store, the course on the screen, choices that are remembered and
/// changes that are taken back. May use: the screens' models and controllers, `jobs`, `settings`.
@NullMarked
package decursus.ui.shell.desk;

import org.jspecify.annotations.NullMarked;
