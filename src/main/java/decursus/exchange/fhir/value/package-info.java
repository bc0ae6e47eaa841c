/// What stands in the fields of a resource: times, codes, values and limits. May use: the domain, the catalogue,
/// `decursus.exchange` with its notation, and the trees that resources are read as.
@NullMarked
package decursus.exchange.fhir.value;

import org.jspecify.annotations.NullMarked;
