/// FHIR bundles for benchmarks, and the peers that parse them.
@NullMarked
package decursus.bench.fhir;

import org.jspecify.annotations.NullMarked;
