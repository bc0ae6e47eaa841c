/// What all readers of foreign files share: the problems that they report. Each format has a sub-package of its own.
/// May use: the domain, `view`, `catalog` and, in the sub-packages, the format's parser library.
@NullMarked
package decursus.exchange;

import org.jspecify.annotations.NullMarked;
