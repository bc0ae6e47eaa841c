package decursus.assess.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.catalog.Catalog;
import decursus.domain.time.Period;
import decursus.domain.time.RelativeUnit;
import decursus.domain.treatment.Dose;
import decursus.domain.treatment.Phase;
import decursus.domain.treatment.Role;
import decursus.domain.treatment.Schedule;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Milligrams of prednisolone by the catalogue's factors, digit by digit.
class DailyDoseTest {

    private static final Schedule DAILY = new Schedule.Every(1, RelativeUnit.DAY);

    private static Optional<BigDecimal> prednisolone(String agent, Role role, Dose dose, Schedule schedule, String route) {
        Phase phase = new Phase(new Period(new Period.Start.Unknown(), new Period.End.NotStated()), dose, schedule, route, null, null);
        return DailyDose.prednisolone(role, phase, Catalog.bundled().treatment(agent).orElse(null));
    }

    private static Optional<BigDecimal> prednisolone(String agent, Dose dose) {
        return prednisolone(agent, Role.DISEASE_DIRECTED, dose, DAILY, "oral");
    }

    @ParameterizedTest
    @CsvSource({
        "prednisolone, 12.5, 12.5", "prednisone, 7.5, 7.5", "methylprednisolone, 40, 50.00", "methylprednisolone, 0.1, 0.125",
        "dexamethasone, 8, 53.36", "dexamethasone, 0.75, 5.0025", "hydrocortisone, 20, 5.00", "prednisolone, 0, 0",
        "prednisolone, 249.9, 249.9"})
    void theAmountIsMultipliedByTheFactor(String agent, String milligrams, String equivalent) {
        assertEquals(new BigDecimal(equivalent), prednisolone(agent, Dose.of(milligrams, "mg")).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"glucocorticoid, 10, mg", "methotrexate, 15, mg", "not in the catalogue, 10, mg", "prednisolone, 1, g",
        "prednisolone, 250, mg"})
    void withoutAFactorInOtherUnitsAndAsAPulseNothingIsConverted(String agent, String amount, String unit) {
        assertEquals(Optional.empty(), prednisolone(agent, Dose.of(amount, unit)));
    }

    @Test
    void rangesDosesPerBodyOtherRhythmsRoutesAndRolesStayApart() {
        BigDecimal ten = BigDecimal.TEN;
        Dose plain = Dose.of("10", "mg");
        assertEquals(Optional.empty(), prednisolone("prednisone", new Dose(ten, BigDecimal.valueOf(20), "mg", Dose.Basis.ABSOLUTE, false)));
        assertEquals(Optional.empty(), prednisolone("prednisone", new Dose(ten, ten, "mg", Dose.Basis.PER_KG, false)));
        assertEquals(Optional.empty(), prednisolone("prednisone", Role.DISEASE_DIRECTED, plain, new Schedule.Once(), "oral"));
        Schedule otherDays = new Schedule.Every(2, RelativeUnit.DAY);
        assertEquals(Optional.empty(), prednisolone("prednisone", Role.DISEASE_DIRECTED, plain, otherDays, "oral"));
        assertEquals(Optional.empty(), prednisolone("prednisone", Role.DISEASE_DIRECTED, plain, DAILY, "topical"));
        assertEquals(Optional.empty(), prednisolone("prednisone", Role.TOXICITY_RESCUE, plain, DAILY, "oral"));
        assertTrue(prednisolone("prednisone", Role.BRIDGING, plain, DAILY, "iv").isPresent());
        assertTrue(prednisolone("prednisone", new Dose(ten, ten, "mg", Dose.Basis.ABSOLUTE, true)).isPresent(), "about 10 mg is an amount");
    }
}
