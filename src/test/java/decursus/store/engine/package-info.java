/// Tests of the database file's own rules.
@NullMarked
package decursus.store.engine;

import org.jspecify.annotations.NullMarked;
