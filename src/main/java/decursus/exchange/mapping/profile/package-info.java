/// How foreign tables are to be read, as data: which column means what. Saved as JSON and shared between people. May use:
/// the domain's words for roles, and Jackson.
@NullMarked
package decursus.exchange.mapping.profile;

import org.jspecify.annotations.NullMarked;
