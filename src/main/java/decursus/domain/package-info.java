/// What all parts of the domain share: the naming of things and where a fact comes from.
/// May use: `java.base`.
@NullMarked
package decursus.domain;

import org.jspecify.annotations.NullMarked;
