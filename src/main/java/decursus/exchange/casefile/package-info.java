/// The case file: one course as a JSON document that a person can write by hand. Reading what was written gives an
/// equal course. `data/README.md` explains the format, `data/case-file.schema.json` describes it.
/// May use: the domain, `catalog`, `decursus.exchange`, its JSON reader and Jackson.
@NullMarked
package decursus.exchange.casefile;

import org.jspecify.annotations.NullMarked;
