/// Work that takes time, off the thread that asked for it: the port [decursus.work.Work], its runners, and a way to have
/// only the latest of many answers. May use: java.base.
@NullMarked
package decursus.work;

import org.jspecify.annotations.NullMarked;
