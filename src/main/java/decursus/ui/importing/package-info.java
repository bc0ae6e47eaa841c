/// Taking files into a store: what they hold is shown before anything is written, what only a person can say is asked.
/// May use: `jobs`, `exchange`, `decursus.ui.common`, JavaFX.
@NullMarked
package decursus.ui.importing;

import org.jspecify.annotations.NullMarked;
