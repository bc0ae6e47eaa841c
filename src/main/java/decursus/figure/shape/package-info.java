/// Geometry that every medium made of pixels shares, so that window and export show the same picture: where edges fall on the
/// pixel grid, and the outlines of a label's letters. May use `figure` and `figure.font`.
@NullMarked
package decursus.figure.shape;

import org.jspecify.annotations.NullMarked;
