/// Reads FHIR R4 as patients of an import. May use: the domain, the catalogue, `decursus.exchange` with its seam for readers,
/// and Jackson.
@NullMarked
package decursus.exchange.fhir;

import org.jspecify.annotations.NullMarked;
