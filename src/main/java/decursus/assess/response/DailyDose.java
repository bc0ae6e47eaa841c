package decursus.assess.response;

import decursus.catalog.TreatmentEntry;
import decursus.domain.time.RelativeUnit;
import decursus.domain.treatment.Dose;
import decursus.domain.treatment.Phase;
import decursus.domain.treatment.Role;
import decursus.domain.treatment.Schedule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Systemic daily doses of glucocorticoids, and what they stand for in prednisolone by the conventional factors of the
/// catalogue.
public final class DailyDose {

    /// From so many mg a day on it is a pulse, which is no part of a daily dose.
    private static final BigDecimal PULSE = BigDecimal.valueOf(250);

    private DailyDose() {
    }

    /// A systemic daily dose in mg below that of a pulse; empty for any other.
    public static Optional<Dose> milligrams(Phase phase) {
        Dose dose = phase.dose();
        boolean everyDay = phase.schedule() instanceof Schedule.Every every && every.count() == 1 && every.unit() == RelativeUnit.DAY;
        return dose != null && everyDay && dose.unit().equals("mg") && dose.basis() == Dose.Basis.ABSOLUTE
                && dose.high().compareTo(PULSE) < 0 && systemic(phase.route()) ? Optional.of(dose) : Optional.empty();
    }

    /// The milligrams of prednisolone per day that a phase of a treatment of the disease stands for, exactly as multiplied.
    /// Empty for a range, a dose that is no systemic daily one in mg, an agent without a factor and any other role.
    ///
    /// @param entry the agent in the catalogue, null where it has none
    public static Optional<BigDecimal> prednisolone(Role role, Phase phase, @Nullable TreatmentEntry entry) {
        BigDecimal factor = entry == null ? null : entry.dosing().prednisoloneFactor();
        return factor == null || !role.isLine() ? Optional.empty()
                : milligrams(phase).filter(dose -> !dose.isRange()).map(dose -> dose.low().multiply(factor));
    }

    private static boolean systemic(@Nullable String route) {
        return route == null || List.of("oral", "po", "p.o.", "iv", "i.v.", "intravenous", "subcutaneous", "intramuscular")
                .contains(route.toLowerCase(Locale.ROOT));
    }
}
