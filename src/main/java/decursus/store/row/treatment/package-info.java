/// Rows of treatments and of the harm they did.
/// May use: the domain, `decursus.store.row`, JDBI's mapping annotations.
@NullMarked
package decursus.store.row.treatment;

import org.jspecify.annotations.NullMarked;
