/// What the resources of one patient say, as a course. May use: the domain, the catalogue, `decursus.exchange` with its seam and
/// its notation, and the trees that resources are read as.
@NullMarked
package decursus.exchange.fhir.course;

import org.jspecify.annotations.NullMarked;
