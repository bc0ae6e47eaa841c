/// Tests of the domain, mostly properties.
@NullMarked
package decursus.domain.course;

import org.jspecify.annotations.NullMarked;
