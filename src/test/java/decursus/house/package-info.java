/// The walls of the house: which package may see which, the size budget and the habits that no compiler holds.
/// Every rule is run twice: over the program, where it must hold, and over planted faults, which it must name.
@NullMarked
package decursus.house;

import org.jspecify.annotations.NullMarked;
