/// The list of patients: search, a glance at each, the choice of one. May use: `ui.common`, `jobs` and below.
@NullMarked
package decursus.ui.cohort;

import org.jspecify.annotations.NullMarked;
