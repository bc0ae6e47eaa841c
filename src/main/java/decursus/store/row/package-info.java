/// The rows of the store as records, and their way from and to the domain. A row record holds what the columns hold,
/// texts and numbers; its `of` and `toDomain` are inverse to each other.
/// May use: the domain, JDBI's mapping annotations, Jackson's for rows as the log keeps them.
@NullMarked
package decursus.store.row;

import org.jspecify.annotations.NullMarked;
