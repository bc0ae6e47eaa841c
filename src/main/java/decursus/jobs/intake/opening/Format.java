package decursus.jobs.intake.opening;

import java.util.Locale;
import java.util.Optional;

/// What foreign files can be read as.
public enum Format {
    /// The program's own files.
    CASEFILE,
    /// Tables: text, or sheets of a workbook.
    TABLE,
    /// Tables of the domains of CDISC SDTM.
    SDTM,
    /// FHIR R4 as JSON.
    FHIR;

    /// The word that a person types for it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The format of a word; empty where there is none.
    public static Optional<Format> of(String word) {
        for (Format format : values()) {
            if (format.word().equals(word)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
