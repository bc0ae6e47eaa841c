/// Tests of the gate.
@NullMarked
package decursus.privacy;

import org.jspecify.annotations.NullMarked;
