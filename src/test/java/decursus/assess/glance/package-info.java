/// Tests of `assess.glance`.
@NullMarked
package decursus.assess.glance;

import org.jspecify.annotations.NullMarked;
