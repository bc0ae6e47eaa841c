/// What the window shows of a course, in words: texts as a person reads them, and nothing that tells who the patient is.
@NullMarked
package decursus.jobs.viewing;

import org.jspecify.annotations.NullMarked;
