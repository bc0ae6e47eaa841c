/// Tests of saving plain files.
@NullMarked
package decursus.file;

import org.jspecify.annotations.NullMarked;
