/// Short written forms of results, limits, doses and schedules, as people write them; shared by the readers of all formats.
/// May use: the domain, `decursus.exchange` and its search for misspelt words.
@NullMarked
package decursus.exchange.notation;

import org.jspecify.annotations.NullMarked;
