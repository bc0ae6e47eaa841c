/// Tests of the response per treatment line.
@NullMarked
package decursus.assess.response;

import org.jspecify.annotations.NullMarked;
