/// Reads the bundled TrueType files: which glyph a character has, how wide it is, and its outline.
/// No hinting, no kerning. May use `java.base` only.
@NullMarked
package decursus.figure.font;

import org.jspecify.annotations.NullMarked;
