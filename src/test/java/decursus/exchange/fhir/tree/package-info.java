/// Tests of how a resource becomes a tree.
@NullMarked
package decursus.exchange.fhir.tree;

import org.jspecify.annotations.NullMarked;
