/// Imports of foreign data into real stores.
@NullMarked
package decursus.jobs.intake;

import org.jspecify.annotations.NullMarked;
