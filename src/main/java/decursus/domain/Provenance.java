package decursus.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where a fact comes from and how it was come by.
///
/// @param source where it stands
/// @param basis  reported by the source, or derived from its words by arithmetic
/// @param note   what a reader must know beside the value, such as a contradiction in the source; null if nothing
public record Provenance(Source source, Basis basis, @Nullable String note) {

    /// Whether the source states the fact or it follows from the source's words by arithmetic.
    public enum Basis { REPORTED, DERIVED }

    public Provenance {
        if (note != null) {
            Checks.text("note", note);
        }
    }

    /// A fact that its source states as such.
    public static Provenance reported(Source source) {
        return new Provenance(source, Basis.REPORTED, null);
    }

    /// The place that holds the fact.
    public sealed interface Source {

        /// A published report.
        ///
        /// @param place where in the report: "text", "table 1"; not blank
        record Report(String place) implements Source {
            public Report {
                Checks.text("source place", place);
            }
        }

        /// A file that was imported.
        ///
        /// @param file  the file's name without its folders
        /// @param sheet sheet of a workbook, null for other files
        /// @param row   row number or path within the file, as a person would look it up
        record File(String file, @Nullable String sheet, String row) implements Source {
            public File {
                Checks.text("source file", file);
                Checks.text("source row", row);
                if (sheet != null) {
                    Checks.text("source sheet", sheet);
                }
            }
        }

        /// Entered by hand.
        record Entered(String by, Instant at) implements Source {
            public Entered {
                Checks.text("entered by", by);
            }
        }

        /// Made up for demonstration: never a record of care.
        record Synthetic() implements Source {
        }

        /// The source is not known.
        record NotStated() implements Source {
        }
    }
}
