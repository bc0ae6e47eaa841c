/// What the columns of a table that nobody has seen before may mean, each with how sure that is and why. May use: the
/// catalogue, grids, profiles, bound tables and cells.
@NullMarked
package decursus.exchange.mapping.propose;

import org.jspecify.annotations.NullMarked;
