/// Rows of one patient made into a course. May use: the domain, the catalogue, bound tables, cells, profiles and intakes.
@NullMarked
package decursus.exchange.mapping.course;

import org.jspecify.annotations.NullMarked;
