/// A course at one glance, for a row of a list.
/// May use: `domain`, `catalog`, `assess.names`, `assess.limit`, `assess.series`.
@NullMarked
package decursus.assess.glance;

import org.jspecify.annotations.NullMarked;
