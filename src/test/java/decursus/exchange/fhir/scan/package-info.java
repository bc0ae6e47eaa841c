/// Tests of the FHIR reader, on the ways in which a bundle is gone through.
@NullMarked
package decursus.exchange.fhir.scan;

import org.jspecify.annotations.NullMarked;
