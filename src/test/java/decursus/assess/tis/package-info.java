/// Tests of the Total Improvement Score.
@NullMarked
package decursus.assess.tis;

import org.jspecify.annotations.NullMarked;
