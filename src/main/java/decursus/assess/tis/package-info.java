/// The Total Improvement Score of the 2016 ACR/EULAR response criteria for adult dermatomyositis and polymyositis, from
/// its parts, in decimal arithmetic.
/// May use: `domain`, `catalog`, `assess.time`, `assess.limit`.
@NullMarked
package decursus.assess.tis;

import org.jspecify.annotations.NullMarked;
