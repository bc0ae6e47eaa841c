/// What the painters share: saving a file so that a failure leaves the old one untouched. May use `java.base` only.
@NullMarked
package decursus.paint;

import org.jspecify.annotations.NullMarked;
