/// Single fields and items as somebody types them, read as a case file is read.
/// May use: the domain, `exchange.casefile`, Jackson.
@NullMarked
package decursus.exchange.typed;

import org.jspecify.annotations.NullMarked;
