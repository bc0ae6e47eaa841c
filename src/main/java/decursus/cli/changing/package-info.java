/// The commands that change single items: add, edit, exclude, include, move and merge.
/// May use: picocli, `cli.keeping`, `jobs.keeping`, `exchange.typed`, the domain.
@NullMarked
package decursus.cli.changing;

import org.jspecify.annotations.NullMarked;
