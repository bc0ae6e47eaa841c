/// Tests of what the window does with stores.
@NullMarked
package decursus.ui.shell.desk;

import org.jspecify.annotations.NullMarked;
