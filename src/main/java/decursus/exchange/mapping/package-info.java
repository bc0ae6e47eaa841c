/// Foreign tables taken in by a mapping profile: one patient after the other, however large the files are. May use: the
/// domain, the catalogue, grids, intakes and its own sub-packages.
@NullMarked
package decursus.exchange.mapping;

import org.jspecify.annotations.NullMarked;
