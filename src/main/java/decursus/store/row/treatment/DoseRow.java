package decursus.store.row.treatment;

import static decursus.store.row.Stored.required;

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
        return doseLow == null ? null : new Dose(new BigDecimal(doseLow), new BigDecimal(required("dose_high", doseHigh)),
                required("dose_unit", doseUnit), required("dose_basis", doseBasis), required("dose_approximate", doseApproximate));
    }
}
