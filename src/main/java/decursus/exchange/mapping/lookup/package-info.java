/// What all patients of an import share: the catalogue's names of analytes and agents, looked up once. May use: the domain,
/// the catalogue, profiles, bound tables and cells.
@NullMarked
package decursus.exchange.mapping.lookup;

import org.jspecify.annotations.NullMarked;
