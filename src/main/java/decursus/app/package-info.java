/// The start of the program: [decursus.app.Main] and the one place where everything is put together.
/// May use: everything.
@NullMarked
package decursus.app;

import org.jspecify.annotations.NullMarked;
