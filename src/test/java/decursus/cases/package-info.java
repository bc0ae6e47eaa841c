/// The shipped case files: each is read, and what it says is held against a second reading of its source.
@NullMarked
package decursus.cases;

import org.jspecify.annotations.NullMarked;
