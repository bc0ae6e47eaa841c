/// Tests of the domain, mostly properties.
@NullMarked
package decursus.domain.time;

import org.jspecify.annotations.NullMarked;
