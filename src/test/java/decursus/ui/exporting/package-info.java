/// Tests of the export's form.
@NullMarked
package decursus.ui.exporting;

import org.jspecify.annotations.NullMarked;
