package decursus.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.Concept;
import decursus.domain.course.Course;
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
import decursus.golden.Golden;
import decursus.paint.dump.DumpPainter;
import decursus.testing.Courses;
import decursus.testing.FigureParts;
import decursus.testing.Shipped;
import decursus.view.Panel;
import decursus.view.View;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Daily doses as one line of prednisolone equivalents: what is added up, what is not, and what is said of it.
class EquivalentDosesTest {

    private static final View EQUIVALENT = View.preset(View.CK_OVER_THERAPIES)
            .withDose(Panel.Treatments.Dose.PREDNISOLONE_EQUIVALENT);
    private static final double HAIR = 0.01;

    private static Period.Start at(String time) {
        return new Period.Start.At(TimeNotation.read(time));
    }

    private static Period.End until(@Nullable String time) {
        return time == null ? new Period.End.NotStated() : new Period.End.At(TimeNotation.read(time));
    }

    private static Phase daily(Period.Start start, @Nullable String end, Dose dose) {
        return new Phase(new Period(start, until(end)), dose, new Schedule.Every(1, RelativeUnit.DAY), null, null, null);
    }

    private static Phase daily(String start, @Nullable String end, String milligrams) {
        return daily(at(start), end, Dose.of(milligrams, "mg"));
    }

    private static Treatment treatment(String agent, Phase... phases) {
        return new Treatment(agent, Concept.known(agent, agent), Role.DISEASE_DIRECTED, List.of(phases), List.of(), Outcome.notStated(),
                null, Courses.SYNTHETIC);
    }

    private static Figure figure(View view, Treatment... treatments) {
        Course course = Courses.of(List.of(Courses.result("ck", "day 300", "5", "U/l", null)), List.of(treatments), List.of());
        return CourseFigure.draw(course, view, Page.millimetres(174, null));
    }

    private static List<Mark.Box> steps(Figure figure) {
        return FigureParts.marks(figure, "lane/dose").stream().map(Mark.Box.class::cast).toList();
    }

    private static List<String> labels(Figure figure) {
        return FigureParts.marks(figure, "lane/dose-label").stream().map(mark -> ((Mark.Label) mark).text()).toList();
    }

    private static List<String> names(Figure figure) {
        return FigureParts.marks(figure, "lane/name").stream().map(mark -> ((Mark.Label) mark).text()).toList();
    }

    private static void says(Figure figure, String words) {
        String footer = FigureParts.footer(figure);
        assertTrue(footer.contains(FigureParts.flat(words)), footer);
    }

    @Test
    void theDemonstrationCaseInEquivalentsIsTheKeptOne() {
        Golden.assertMatches("figure/equivalent/demo-ck-over-therapies.txt",
                DumpPainter.print(Shipped.figure("demo-ck-over-therapies", EQUIVALENT)));
    }

    @Test
    void anAgentIsConvertedByItsFactorAndSaysSo() {
        Figure figure = figure(EQUIVALENT,
                treatment("methylprednisolone", daily("day 10", "day 60", "40"), daily("day 60", "day 290", "8")));
        assertEquals(List.of("50 mg/day (MP)", "10 mg/day"), labels(figure));
        assertTrue(names(figure).contains("Prednisolone equivalent"), names(figure).toString());
        assertEquals(List.of("40 mg/day", "8 mg/day"), steps(figure).stream().map(each -> each.id().verbatim()).toList());
        assertEquals(5, steps(figure).get(0).rect().height() / steps(figure).get(1).rect().height(), HAIR);
        says(figure, "by conventional factors: methylprednisolone × 1.25.");
        says(figure(EQUIVALENT.withLanguage(Locale.GERMAN), treatment("dexamethasone", daily("day 10", "day 60", "4"))),
                "nach üblichen Faktoren: dexamethasone × 6,67 (ungeprüft).");
    }

    @Test
    void dosesAddUpOnlyWhileTheirOwnDatesOverlap() {
        Figure figure = figure(EQUIVALENT, treatment("prednisolone", daily("day 10", "day 60", "20")),
                treatment("methylprednisolone", daily("day 40", "day 90", "16")));
        List<Mark.Box> steps = steps(figure);
        assertEquals(4, steps.size(), "alone, both, alone");
        double unit = steps.getFirst().rect().height();
        assertEquals(steps.get(1).rect().y(), steps.get(2).rect().bottom(), HAIR, "one share upon the other");
        assertEquals(steps.get(0).rect().bottom() - 2 * unit, steps.get(2).rect().y(), HAIR, "20 and 16 × 1.25");
        assertEquals(steps.get(0).rect().right(), steps.get(1).rect().x(), HAIR);
        assertEquals(steps.get(2).rect().right(), steps.get(3).rect().x(), HAIR);
        assertEquals("40 mg/day (PRED + MP)", labels(figure).getFirst());
    }

    @Test
    void aChangeOfAgentOnOneDayIsNoSum() {
        Figure figure = figure(EQUIVALENT, treatment("prednisolone", daily("day 10", "day 60", "20")),
                treatment("methylprednisolone", daily("day 60", "day 90", "16")));
        assertEquals(2, steps(figure).size());
        assertEquals("20 mg/day (MP)", labels(figure).getFirst());
    }

    @Test
    void whatCanNotBeConvertedStaysAsReported() {
        Dose range = new Dose(BigDecimal.TEN, BigDecimal.valueOf(20), "mg", Dose.Basis.ABSOLUTE, false);
        Dose perKilogram = new Dose(BigDecimal.ONE, BigDecimal.ONE, "mg", Dose.Basis.PER_KG, false);
        Treatment[] treatments = {treatment("prednisone", daily("day 10", "day 60", "20"), daily(at("day 60"), "day 90", range),
                daily(at("day 90"), "day 100", perKilogram), daily(new Period.Start.Unknown(), null, Dose.of("5", "mg"))),
            treatment("glucocorticoid", daily("day 10", "day 60", "10"))};
        Figure figure = figure(EQUIVALENT, treatments);
        assertTrue(labels(figure).containsAll(List.of("20 mg/day (PDN)", "PDN 10–20 mg/day", "GC 10 mg/day")), labels(figure).toString());
        says(figure, "prednisone 10–20 mg/day, 1 mg/kg/day, 5 mg/day; glucocorticoid, agent not named 10 mg/day.");
        says(figure, "PDN 5 mg, further time not reported");
        List<String> refs = FigureParts.refs(figure(View.preset(View.CK_OVER_THERAPIES), treatments)).distinct().sorted().toList();
        assertEquals(refs, FigureParts.refs(figure).distinct().sorted().toList(), "nothing is lost");
    }

    @Test
    void anOpenDoseFadesAndHidesNothingThatIsCertain() {
        Figure figure = figure(EQUIVALENT, treatment("prednisolone", daily("day 10", "day 200", "20")),
                treatment("dexamethasone", daily("day 60", null, "1")));
        Mark.Box fade = (Mark.Box) FigureParts.marks(figure, "lane/end-open").getFirst();
        assertEquals(1, steps(figure).size());
        assertTrue(fade.rect().bottom() <= steps(figure).getFirst().rect().y() + HAIR
                || FigureParts.marks(figure).indexOf(fade) < FigureParts.marks(figure).indexOf(steps(figure).getFirst()));
        assertEquals("26.7 mg/day (PRED + DEX)", labels(figure).getFirst());
        says(figure, "the sum holds only what was certainly given");
    }

    @Test
    void theUsualFigureKnowsNothingOfIt() {
        Figure figure = figure(View.preset(View.CK_OVER_THERAPIES), treatment("methylprednisolone", daily("day 10", "day 60", "40")));
        assertEquals(List.of("MP 40 mg/day"), labels(figure));
        assertFalse(FigureParts.footer(figure).contains(FigureParts.flat("conventional factors")));
    }

    @Test
    void noLabelCoversAnotherInAnyShippedCase() {
        List<String> faults = new ArrayList<>();
        for (String id : Shipped.ids()) {
            for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                for (double millimetres : new double[] {80, 174}) {
                    Figure figure = CourseFigure.draw(Shipped.course(id), EQUIVALENT.withLanguage(language),
                            Page.millimetres(millimetres, null));
                    FigureFaults.overlaps(figure).forEach(each -> faults.add(id + " " + language + " " + millimetres + ": " + each));
                    FigureFaults.outside(figure).forEach(each -> faults.add(id + " " + language + " " + millimetres + ": " + each));
                }
            }
        }
        assertEquals(List.of(), faults);
    }
}
