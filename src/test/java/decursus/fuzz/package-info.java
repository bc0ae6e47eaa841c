/// Every reader of foreign text, fed with whatever a fuzzer makes up: it may refuse with a sentence of its own, and nothing else
/// may come out. `mvn verify` runs the seeds; `.ci/fuzz` lets Jazzer search from them.
@NullMarked
package decursus.fuzz;

import org.jspecify.annotations.NullMarked;
