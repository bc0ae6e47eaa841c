/// A whole course of illness: who, when, what was found, what was given and what happened.
/// May use: `java.base` and the other packages of the domain.
@NullMarked
package decursus.domain.course;

import org.jspecify.annotations.NullMarked;
