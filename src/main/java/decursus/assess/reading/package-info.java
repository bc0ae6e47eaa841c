/// Everything that holds at one day of a course: the last measured values, treatments, events and organs.
/// May use: `domain`, `catalog`, `assess.time`, `assess.names`, `assess.limit`, `assess.exposure`.
@NullMarked
package decursus.assess.reading;

import org.jspecify.annotations.NullMarked;
