/// Stretches of time in which something is known to hold, computed from results and treatments: values below a number or
/// within their limits, no glucocorticoid. A stretch needs two records; what no record confirms is a kind of its own.
/// May use: `domain`, `catalog`, `assess.time`, `assess.limit`, `assess.series`, `assess.exposure`.
@NullMarked
package decursus.assess.derived;

import org.jspecify.annotations.NullMarked;
