/// Tests of the domain, mostly properties.
@NullMarked
package decursus.domain.result;

import org.jspecify.annotations.NullMarked;
