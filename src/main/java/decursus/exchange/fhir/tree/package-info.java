/// One resource at a time as a lean tree of what the program reads of it. May use: `decursus.exchange` and Jackson.
@NullMarked
package decursus.exchange.fhir.tree;

import org.jspecify.annotations.NullMarked;
