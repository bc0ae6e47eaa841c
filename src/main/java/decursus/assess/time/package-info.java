/// Distances between times that are known only as far as their source tells.
/// May use: `domain`.
@NullMarked
package decursus.assess.time;

import org.jspecify.annotations.NullMarked;
