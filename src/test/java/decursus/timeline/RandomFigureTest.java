package decursus.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.assess.series.SeriesChoice;
import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.figure.Figure;
import decursus.paint.dump.DumpPainter;
import decursus.testing.CourseGenerator;
import decursus.testing.Dice;
import decursus.testing.FigureParts;
import decursus.testing.Shipped;
import decursus.timeline.zero.ZeroCandidate;
import decursus.timeline.zero.ZeroCandidates;
import decursus.view.AxisChoice;
import decursus.view.DayZeroChoice;
import decursus.view.Panel;
import decursus.view.Theme;
import decursus.view.TimeChoice;
import decursus.view.ValueScaleChoice;
import decursus.view.ValueUnitChoice;
import decursus.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Any course at all, in any theme, size and language, is laid out without a fault.
class RandomFigureTest {

    private record Case(Course course, View view, double millimetres) {

        static Case of(long seed, int most) {
            Dice dice = new Dice(seed);
            Course course = CourseGenerator.course(seed, most);
            String analyte = dice.once(3) || course.observations().isEmpty() ? null : dice.of(course.observations()).analyte().identity();
            View view = View.preset(View.CK_OVER_THERAPIES).withTheme(dice.of(Theme.class)).withScale(dice.of(ValueScaleChoice.class))
                    .withUnit(dice.of(ValueUnitChoice.class)).withDose(dice.of(Panel.Treatments.Dose.class))
                    .withTime(new TimeChoice(dice.of(AxisChoice.class), null, dice.once(2), dice.once(2)))
                    .withLanguage(dice.of(List.of(Locale.ENGLISH, Locale.GERMAN))).withAnalyte(analyte);
            if (dice.once(3)) {
                view = view.withDayZero(anyZero(course, dice));
            }
            return new Case(course, view, dice.of(List.of(80, 174, 400)));
        }

        private static DayZeroChoice anyZero(Course course, Dice dice) {
            List<DayZeroChoice> choices = new ArrayList<>(List.of(new DayZeroChoice.OfEvent("none")));
            for (ZeroCandidate each : ZeroCandidates.of(course, Locale.ENGLISH)) {
                if (each.choice() != null) {
                    choices.add(each.choice());
                }
            }
            return dice.of(choices);
        }

        Figure figure() {
            return CourseFigure.draw(course, view, Page.millimetres(millimetres, null));
        }

        /// The analyte of which every result is drawn or listed; null for multiples of limits, of which those without are counted.
        @Nullable String analyte() {
            return view.unit() == ValueUnitChoice.TIMES_ULN ? null
                    : SeriesChoice.choose(course, view.analyte(), Catalog.bundled()).orElse(null);
        }
    }

    @Property(tries = 300)
    void aFigureHasNoFault(@ForAll long seed) {
        assertFaultless(Case.of(seed, 12));
    }

    @Property(tries = 40)
    void aCrowdedFigureHasNoFault(@ForAll long seed) {
        assertFaultless(Case.of(seed, 45));
    }

    /// A range of two numbers of billions, alone in a small panel.
    @Example
    void aNumberWiderThanItsPanelIsListed() {
        assertFaultless(Case.of(-3221, 45));
    }

    private static void assertFaultless(Case each) {
        Figure figure = each.figure();
        List<String> faults = new ArrayList<>(FigureFaults.overlaps(figure));
        faults.addAll(FigureFaults.outside(figure));
        faults.addAll(FigureFaults.points(each.course(), figure));
        faults.addAll(FigureFaults.beyondDayZero(figure));
        faults.addAll(FigureFaults.overDatedTime(figure));
        // where pairs stand in for a curve, they choose their analytes themselves, and the others are counted
        boolean pairs = !FigureParts.marks(figure, "pair/axis").isEmpty();
        String analyte = pairs || !draws(each, figure) ? null : each.analyte();
        faults.addAll(FigureFaults.dropped(each.course(), analyte == null ? "" : analyte, figure));
        assertEquals(List.of(), faults, () -> each.view() + " at " + each.millimetres() + " mm");
    }

    private static Case even(Case each) {
        return new Case(each.course(), each.view().withTime(each.view().time().even()), each.millimetres());
    }

    /// False where the analyte does not share the unit of those that it is drawn together with: then it is counted among the
    /// others.
    private static boolean draws(Case each, Figure figure) {
        Set<String> refs = FigureParts.refs(figure).collect(Collectors.toSet());
        return each.course().countedObservations().stream()
                .anyMatch(result -> result.analyte().identity().equals(each.analyte()) && refs.contains(result.id()));
    }

    @Property(tries = 60)
    void theSameCourseGivesTheSameFigure(@ForAll long seed) {
        String first = DumpPainter.print(Case.of(seed, 12).figure());
        assertEquals(first, DumpPainter.print(Case.of(seed, 12).figure()));
        assertTrue(!first.contains("NaN") && !first.contains("Infinity"), first);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theShippedCasesHaveNoFault(Theme theme) {
        List<String> faults = new ArrayList<>();
        for (String id : Shipped.ids()) {
            for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                for (double millimetres : new double[] {80, 120, 174, 400}) {
                    View view = View.preset(View.CK_OVER_THERAPIES).withTheme(theme).withLanguage(language);
                    Case each = new Case(Shipped.course(id), view, millimetres);
                    Figure figure = each.figure();
                    String where = id + " " + language + " " + millimetres + " mm: ";
                    FigureFaults.overlaps(figure).forEach(fault -> faults.add(where + fault));
                    FigureFaults.outside(figure).forEach(fault -> faults.add(where + fault));
                    FigureFaults.beyondDayZero(figure).forEach(fault -> faults.add(where + fault));
                    FigureFaults.overDatedTime(figure).forEach(fault -> faults.add(where + fault));
                    FigureFaults.beyondDayZero(even(each).figure()).forEach(fault -> faults.add(where + "even: " + fault));
                    FigureFaults.points(each.course(), figure).forEach(fault -> faults.add(where + fault));
                    FigureFaults.dropped(each.course(), String.valueOf(each.analyte()), figure).forEach(fault -> faults.add(where + fault));
                }
            }
        }
        assertEquals(List.of(), faults);
    }
}
