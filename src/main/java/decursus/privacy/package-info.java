/// What may leave the program: a course and a profile in, the course as it may be shown or written out. Everything that is
/// drawn, printed, exported or named as a file is made from that result, so that no painter and no writer can leak.
/// May use: `java.base` and the domain.
@NullMarked
package decursus.privacy;

import org.jspecify.annotations.NullMarked;
