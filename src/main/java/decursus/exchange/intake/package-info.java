/// What every reader of foreign data hands over: one patient after the other, with what was refused or left out beside
/// what was read, so that the counts of a report add up. May use: the domain and `decursus.exchange`.
@NullMarked
package decursus.exchange.intake;

import org.jspecify.annotations.NullMarked;
