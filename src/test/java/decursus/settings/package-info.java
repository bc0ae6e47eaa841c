/// Tests of `decursus.settings`.
@NullMarked
package decursus.settings;

import org.jspecify.annotations.NullMarked;
