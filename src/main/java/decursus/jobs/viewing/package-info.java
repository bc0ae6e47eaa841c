/// What the window asks for to show one course: the course itself, rows of a list, search, details of one datum, and the
/// words of what holds at a time. All of it is made from released courses.
/// May use: the domain, `catalog`, `privacy`, `assess`, `store`, `exchange.notation`, `timeline`, `text` and `jobs`.
@NullMarked
package decursus.jobs.viewing;

import org.jspecify.annotations.NullMarked;
