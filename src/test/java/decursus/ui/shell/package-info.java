/// Tests of `decursus.ui.shell`.
@NullMarked
package decursus.ui.shell;

import org.jspecify.annotations.NullMarked;
