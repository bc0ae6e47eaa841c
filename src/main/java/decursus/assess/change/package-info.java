/// What changed between two results or two days, and the treatments during that time; never because of what.
/// May use: `domain`, `catalog`, `assess.time`, `assess.names`, `assess.limit`, `assess.exposure`, `assess.reading`.
@NullMarked
package decursus.assess.change;

import org.jspecify.annotations.NullMarked;
