/// The mapping of values onto height, linear and logarithmic, and how numbers are written. May use: `java.base`.
@NullMarked
package decursus.timeline.value;

import org.jspecify.annotations.NullMarked;
