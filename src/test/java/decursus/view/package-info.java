/// Tests of views as data.
@NullMarked
package decursus.view;

import org.jspecify.annotations.NullMarked;
