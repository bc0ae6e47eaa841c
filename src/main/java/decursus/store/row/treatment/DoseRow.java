package decursus.store.row.treatment;

import static java.util.Objects.requireNonNull;

import decursus.domain.treatment.Dose;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// [Dose] as columns, all null where no dose was reported.
public record DoseRow(@Nullable String doseLow, @Nullable String doseHigh, @Nullable String doseUnit, Dose.@Nullable Basis doseBasis,
        @Nullable Boolean doseApproximate) {

    /// The columns of a dose.
    public static DoseRow of(@Nullable Dose dose) {
        return dose == null ? new DoseRow(null, null, null, null, null)
                : new DoseRow(dose.low().toString(), dose.high().toString(), dose.unit(), dose.basis(), dose.approximate());
    }

    /// The dose of these columns, null where none was reported.
    public @Nullable Dose toDomain() {
        return doseLow == null ? null : new Dose(new BigDecimal(doseLow), new BigDecimal(requireNonNull(doseHigh)),
                requireNonNull(doseUnit), requireNonNull(doseBasis), requireNonNull(doseApproximate));
    }
}
