/// Tests that the painters of all media paint the same figure.
@NullMarked
package decursus.paint.across;

import org.jspecify.annotations.NullMarked;
