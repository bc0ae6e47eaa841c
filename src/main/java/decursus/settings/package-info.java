/// What a user chose and the program remembers: one small JSON file beside the store, written whole or not at all.
/// May use: `file`, Jackson.
@NullMarked
package decursus.settings;

import org.jspecify.annotations.NullMarked;
