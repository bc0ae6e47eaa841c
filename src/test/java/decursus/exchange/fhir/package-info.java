/// Tests of the FHIR reader, on bundles that are made here and, where it is there, on files that nobody here wrote.
@NullMarked
package decursus.exchange.fhir;

import org.jspecify.annotations.NullMarked;
