/// What may be said of a row of results: which analyte leads a course, and what a line between values may claim.
/// May use: `domain`, `catalog`, `assess.limit`.
@NullMarked
package decursus.assess.series;

import org.jspecify.annotations.NullMarked;
