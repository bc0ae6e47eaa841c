package decursus.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.Concept;
import decursus.domain.course.Course;
import decursus.domain.course.Timeframe;
import decursus.domain.result.Observation;
import decursus.domain.time.TimeNotation;
import decursus.domain.treatment.Administration;
import decursus.domain.treatment.Dose;
import decursus.domain.treatment.Outcome;
import decursus.domain.treatment.Role;
import decursus.domain.treatment.Treatment;
import decursus.figure.Figure;
import decursus.figure.Glyph;
import decursus.figure.Mark;
import decursus.testing.Courses;
import decursus.testing.FigureParts;
import decursus.testing.Shipped;
import decursus.view.Panel;
import decursus.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Published and computed scores of improvement, marked apart.
class ResponsePanelTest {

    private static final View RESPONSE = View.preset("response").withPanels(List.of(new Panel.Response()));

    private static Figure figure(Course course) {
        return CourseFigure.draw(course, RESPONSE, Page.millimetres(174, null));
    }

    private static List<Mark> marks(Figure figure, String role) {
        return FigureParts.marks(figure, role);
    }

    @Test
    void publishedAndComputedScoresOfTheReportedCaseStandApart() {
        Figure figure = figure(Shipped.course("taubmann-2023"));
        assertEquals(List.of("82.5", "97.5"), marks(figure, "curve/point").stream().map(each -> each.id().verbatim()).toList());
        Mark.Symbol computed = (Mark.Symbol) marks(figure, "curve/computed").getFirst();
        assertEquals(1, marks(figure, "curve/computed").size());
        assertEquals("computed 40–100 of enzyme, muscle strength", computed.id().verbatim());
        assertEquals(null, computed.id().ref());
        assertEquals(Glyph.OPEN_SQUARE, computed.glyph());
        List<String> texts = FigureParts.labels(figure).stream().map(Mark.Label::text).toList();
        assertTrue(texts.containsAll(List.of("TIS computed ≥40", "TIS 97.5/100", "82.5/100")), texts.toString());
        String footer = FigureParts.footer(figure);
        for (String each : List.of("Filled: as published.", "unconfirmed", "not there at some time: physician global, patient global, HAQ",
                "made for dermatomyositis and polymyositis")) {
            assertTrue(footer.contains(FigureParts.flat(each)), each + " is not in " + footer);
        }
    }

    @Test
    void noLineJoinsFloorsOfUnlikeParts() {
        Figure figure = figure(Shipped.course("demo-ck-over-therapies"));
        assertEquals(6, marks(figure, "curve/computed").size());
        assertTrue(marks(figure, "curve/line").isEmpty() && marks(figure, "curve/no-values").isEmpty());
    }

    @Test
    void aScoreOfAllSixMeasuresIsAValue() {
        List<Observation> results = new ArrayList<>();
        for (String each : List.of("phga 8 2", "ptga 7 1", "haq 2 1", "extramuscular 4 1", "mmt8_80 50 78", "ck 1700 85")) {
            String[] parts = each.split(" ");
            boolean enzyme = parts[0].equals("ck");
            results.add(Courses.result(parts[0], "day -1", parts[1], enzyme ? "U/l" : null, enzyme ? "170" : null));
            results.add(Courses.result(parts[0], "day 90", parts[2], enzyme ? "U/l" : null, enzyme ? "170" : null));
        }
        Treatment index = new Treatment("cart", Concept.known("rituximab", "Rituximab"), Role.DISEASE_DIRECTED, List.of(),
                List.of(new Administration(TimeNotation.read("day 0"), Dose.of("1", "g"), null, null)), Outcome.notStated(), null,
                Courses.SYNTHETIC);
        Figure figure = figure(Courses.of(results, List.of(index), List.of(), new Timeframe(false, "cart", null, null)));
        // 60 % of the physician's range: 20; 60 %: 10; 33 %: 7.5; 30 %: 15; 35 % of muscle strength: 32.5; 63 % of the enzyme: 7.5
        assertEquals(List.of("computed 92.5 of physician global, patient global, HAQ, enzyme, extramuscular activity, muscle strength"),
                marks(figure, "curve/computed").stream().map(each -> each.id().verbatim()).toList());
        assertTrue(marks(figure, "curve/range").isEmpty());
        assertTrue(FigureParts.labels(figure).stream().anyMatch(each -> each.text().equals("TIS computed 92.5")));
    }

    @Test
    void withoutAScoreThePanelSaysSo() {
        for (String id : List.of("gebhardt-2025", "mueller-2023", "duesing-2025-1")) {
            Figure figure = figure(Shipped.course(id));
            assertTrue(marks(figure, "curve/computed").isEmpty(), id);
            List<String> texts = FigureParts.labels(figure).stream().map(Mark.Label::text).toList();
            assertTrue(texts.stream().anyMatch(each -> each.startsWith("Total Improvement Score: values not")), id);
        }
    }

    @Test
    void noLabelCoversAnother() {
        for (String id : List.of("demo-ck-over-therapies", "taubmann-2023")) {
            for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                for (double width : new double[] {80, 120, 174}) {
                    Figure figure = CourseFigure.draw(Shipped.course(id), View.preset("response").withLanguage(language),
                            Page.millimetres(width, null));
                    assertEquals(List.of(), FigureFaults.overlaps(figure), id + language + width);
                    assertEquals(List.of(), FigureFaults.outside(figure), id + language + width);
                }
            }
        }
    }
}
