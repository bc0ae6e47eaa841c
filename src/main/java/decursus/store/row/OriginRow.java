package decursus.store.row;

import static decursus.store.row.Stored.required;

import decursus.domain.Provenance;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// [Provenance] as columns.
///
/// @param sourcePlace place in a report, name of a file, or who entered it
/// @param enteredAt   ISO instant
public record OriginRow(Kind sourceKind, @Nullable String sourcePlace, @Nullable String sourceSheet, @Nullable String sourceRow,
        @Nullable String enteredAt, Provenance.Basis basis, @Nullable String sourceNote) {

    /// Kinds of [Provenance.Source].
    public enum Kind { REPORT, FILE, ENTERED, SYNTHETIC, NOT_STATED }

    /// The columns of a provenance.
    public static OriginRow of(Provenance provenance) {
        Provenance.Basis basis = provenance.basis();
        String note = provenance.note();
        return switch (provenance.source()) {
            case Provenance.Source.Report report -> new OriginRow(Kind.REPORT, report.place(), null, null, null, basis, note);
            case Provenance.Source.File file -> new OriginRow(Kind.FILE, file.file(), file.sheet(), file.row(), null, basis, note);
            case Provenance.Source.Entered entered ->
                    new OriginRow(Kind.ENTERED, entered.by(), null, null, entered.at().toString(), basis, note);
            case Provenance.Source.Synthetic synthetic -> new OriginRow(Kind.SYNTHETIC, null, null, null, null, basis, note);
            case Provenance.Source.NotStated notStated -> new OriginRow(Kind.NOT_STATED, null, null, null, null, basis, note);
        };
    }

    /// The provenance of these columns.
    public Provenance toDomain() {
        Provenance.Source source = switch (sourceKind) {
            case REPORT -> new Provenance.Source.Report(required("source_place", sourcePlace));
            case FILE -> new Provenance.Source.File(required("source_place", sourcePlace), sourceSheet, required("source_row", sourceRow));
            case ENTERED -> new Provenance.Source.Entered(required("source_place", sourcePlace),
                    Instant.parse(required("entered_at", enteredAt)));
            case SYNTHETIC -> new Provenance.Source.Synthetic();
            case NOT_STATED -> new Provenance.Source.NotStated();
        };
        return new Provenance(source, basis, sourceNote);
    }
}
