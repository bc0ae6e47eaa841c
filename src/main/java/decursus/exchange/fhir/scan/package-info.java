/// The first reading of FHIR files: where each resource stands and whose it is, in a few bytes each, and the way back to a
/// resource's text. May use: `decursus.exchange`, its seam for readers, `fhir.tree` and Jackson.
@NullMarked
package decursus.exchange.fhir.scan;

import org.jspecify.annotations.NullMarked;
