/// Saves plain files (pictures, tables, settings) so that a failure leaves the old file untouched, and tells one file's bytes from
/// another's. May use `java.base` only.
@NullMarked
package decursus.file;

import org.jspecify.annotations.NullMarked;
