/// What the tests of several packages share: courses of every kind, made by chance from a seed.
@NullMarked
package decursus.testing;

import org.jspecify.annotations.NullMarked;
