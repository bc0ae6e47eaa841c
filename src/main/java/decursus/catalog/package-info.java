/// What the program knows about analytes, scores, treatments and units: names, codes, limits, conversions and the
/// class that gives a treatment its colour. The facts themselves stand in CSV files that a clinician can read and
/// correct (`resources/decursus/catalog`); this package reads, checks and answers.
/// May use: `java.base`, `decursus.domain` and FastCSV.
@NullMarked
package decursus.catalog;

import org.jspecify.annotations.NullMarked;
