/// Tests of jobs over stores of many patients.
@NullMarked
package decursus.jobs;

import org.jspecify.annotations.NullMarked;
