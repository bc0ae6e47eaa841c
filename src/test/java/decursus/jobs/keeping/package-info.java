/// Tests of keeping a store, with real stores in temporary folders.
@NullMarked
package decursus.jobs.keeping;

import org.jspecify.annotations.NullMarked;
