/// The program's drawing and its peers', each behind one face.
@NullMarked
package decursus.bench.engine;

import org.jspecify.annotations.NullMarked;
