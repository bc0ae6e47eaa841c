/// Tests of a store when the world around it fails: kills, a full disk, a clock that was set back.
@NullMarked
package decursus.store.fault;

import org.jspecify.annotations.NullMarked;
