package decursus.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import decursus.domain.Concept;
import decursus.domain.time.Period;
import decursus.domain.time.RelativeUnit;
import decursus.domain.time.TimeNotation;
import decursus.domain.treatment.Dose;
import decursus.domain.treatment.Outcome;
import decursus.domain.treatment.Phase;
import decursus.domain.treatment.Role;
import decursus.domain.treatment.Schedule;
import decursus.domain.treatment.Treatment;
import decursus.figure.Figure;
import decursus.figure.Mark;
import decursus.testing.Courses;
import decursus.testing.FigureParts;
import decursus.view.View;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A taper whose last step is open keeps the dose of that step.
class OpenTaperTest {

    private static Phase phase(String from, Period.End end, String milligrams) {
        BigDecimal amount = new BigDecimal(milligrams);
        Dose dose = new Dose(amount, amount, "mg", Dose.Basis.ABSOLUTE, false);
        return new Phase(new Period(new Period.Start.At(TimeNotation.read(from)), end), dose, new Schedule.Every(1, RelativeUnit.DAY),
                null, null, null);
    }

    private static List<String> labels(Phase... phases) {
        Treatment taper = new Treatment("t", Concept.known("prednisolone", "Prednisolone"), Role.DISEASE_DIRECTED, List.of(phases),
                List.of(), Outcome.notStated(), null, Courses.SYNTHETIC);
        Figure figure = CourseFigure.draw(Courses.of(List.of(Courses.result("ck", "day 300", "5", "U/l", null)), List.of(taper), List.of()),
                View.preset(View.CK_OVER_THERAPIES), Page.millimetres(174, null));
        return FigureParts.marks(figure, "lane/dose-label").stream().map(mark -> ((Mark.Label) mark).text()).toList();
    }

    @Test
    void aSingleOpenStepShowsItsDose() {
        assertEquals(List.of("PRED 30 mg/day"), labels(phase("day 10", new Period.End.NotStated(), "30")));
    }

    @Test
    void theLastOpenStepOfATaperShowsItsDose() {
        assertEquals(List.of("PRED 60 mg/day", "7.5 mg/day"), labels(
                phase("day 10", new Period.End.At(TimeNotation.read("day 60")), "60"),
                phase("day 200", new Period.End.NotStated(), "7.5")));
    }
}
