package decursus.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.exchange.casefile.CaseFileReader;
import decursus.exchange.casefile.CaseFileReading;
import decursus.figure.DisplayText;
import decursus.figure.Figure;
import decursus.figure.Mark;
import decursus.golden.Golden;
import decursus.paint.dump.DumpPainter;
import decursus.testing.CourseGenerator;
import decursus.testing.Dice;
import decursus.testing.FigureParts;
import decursus.testing.Shipped;
import decursus.timeline.time.DayWindow;
import decursus.view.Theme;
import decursus.view.View;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A row of events bears all its titles, whole, or a number beside each sign, and the footer lists the numbers.
class EventNumbersTest {

    private static final View USUAL = View.preset(View.CK_OVER_THERAPIES);
    private static final List<String> ROWS = List.of("strip/stays", "strip/events", "strip/adverse");

    private static Course crowded() {
        try (InputStream file = Objects.requireNonNull(EventNumbersTest.class.getResourceAsStream("crowded-month.json"))) {
            return switch (new CaseFileReader(Catalog.bundled()).read("crowded-month.json", file.readAllBytes())) {
                case CaseFileReading.Read read -> read.course();
                case CaseFileReading.Refused refused -> throw new AssertionError(refused.problems().toString());
            };
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Mark.Label> words(Figure figure, String row) {
        return FigureParts.labels(figure).stream().filter(each -> each.id().role().equals(row)).toList();
    }

    /// True for a label of numbers, of which no title of these tests consists.
    private static boolean numbers(Mark.Label label) {
        return label.text().matches("\\d+([,–] ?\\d+)*") && !label.text().equals(label.id().verbatim());
    }

    private static List<Integer> numbered(Mark.Label label) {
        List<Integer> all = new ArrayList<>();
        for (String part : label.text().split(", ")) {
            String[] ends = part.split("–");
            IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])).forEach(all::add);
        }
        return all;
    }

    private static String list(Figure figure) {
        return FigureParts.labels(figure).stream().filter(each -> each.id().role().equals("footer/numbered")).map(Mark.Label::text)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({"80,LIGHT", "174,LIGHT", "80,PRINT", "174,PRINT"})
    void aCrowdedMonthIsTheKeptOne(int millimetres, Theme theme) {
        Figure figure = CourseFigure.draw(crowded(), USUAL.withTheme(theme), Page.millimetres(millimetres, null));
        assertEquals(List.of(), FigureFaults.overlaps(figure));
        assertEquals(List.of(), FigureFaults.outside(figure));
        Golden.assertMatches("figure/crowded/" + theme.name().toLowerCase(Locale.ROOT) + "-" + millimetres + ".txt",
                DumpPainter.print(figure));
    }

    @Property(tries = 200)
    void aRowBearsWholeTitlesOrNumbersThatTheFooterLists(@ForAll long seed) {
        Dice dice = new Dice(seed);
        Figure figure = CourseFigure.draw(CourseGenerator.course(seed, dice.of(List.of(6, 15, 40))),
                View.preset(dice.of(View.presets())), Page.millimetres(dice.of(List.of(80, 174, 400)), null));
        Set<Integer> seen = new TreeSet<>();
        Map<String, Integer> count = new HashMap<>();
        String list = FigureParts.flat(list(figure)).replace("\u00A0", "");
        for (String row : ROWS) {
            List<Mark.Label> labels = words(figure, row);
            boolean numbers = !labels.isEmpty() && labels.stream().allMatch(EventNumbersTest::numbers);
            for (Mark.Label each : labels) {
                if (numbers) {
                    numbered(each).forEach(number -> assertTrue(seen.add(number), () -> number + " stands twice"));
                    assertTrue(list.contains(shown(numbered(each).getFirst() + title(each))),
                            () -> each.id().verbatim() + " is not in the list: " + list);
                } else {
                    assertEquals(shown(title(each)), shown(each.text()), "a title is whole");
                }
            }
            count.put(row, labels.size());
        }
        assertEquals(IntStream.rangeClosed(1, seen.size()).boxed().toList(), List.copyOf(seen), () -> "none is left out of " + count);
        assertEquals(seen.isEmpty(), list.isEmpty());
    }

    private static String shown(String text) {
        return FigureParts.flat(DisplayText.of(text)).replace("\u00A0", "");
    }

    private static String title(Mark.Label label) {
        String verbatim = label.id().verbatim();
        return verbatim == null ? label.text() : verbatim;
    }

    @Test
    void numbersFollowTimeOverAllRows() {
        Figure figure = CourseFigure.draw(Shipped.course("demo-ck-over-therapies"), USUAL, Page.millimetres(80, null));
        String list = list(figure);
        int from = 0;
        for (String each : List.of("Events and adverse events: 1\u00A0Chest HRCT (−6.1\u00A0y): ground-glass",
                "5\u00A0Pancreatitis, grade 2",
                "attributed to AZA", "6\u00A0Flare", "13\u00A0Cytokine release syndrome, grade 1 (day",
                "attributed to CD19 CAR-T cells; treated with", "15\u00A0No ICANS", "18\u00A0Remission off immunosuppression")) {
            int at = list.replace('\u00A0', ' ').indexOf(each.replace('\u00A0', ' '), from);
            assertTrue(at >= from, () -> each + " does not follow in " + list);
            from = at;
        }
        assertEquals(Set.of("1, 2"), words(figure, "strip/events").stream().map(Mark.Label::text).filter(each -> each.contains(","))
                .collect(Collectors.toSet()), "what stands at one place shares its label");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 8, 60, 900})
    void aWindowKeepsTheNumbersOfTheWhole(double days) {
        CourseFigure figure = CourseFigure.prepare(crowded(), USUAL);
        Page page = Page.millimetres(174, null);
        String whole = list(figure.place(page, null).figure());
        Figure part = figure.place(page, new DayWindow(4, 4 + days)).figure();
        assertEquals(whole, list(part));
        assertTrue(words(part, "strip/events").stream().allMatch(EventNumbersTest::numbers));
        assertTrue(words(part, "strip/adverse").stream().noneMatch(EventNumbersTest::numbers));
    }

    @Test
    void numbersAtOnePlacePartWhereThereIsRoom() {
        CourseFigure figure = CourseFigure.prepare(crowded(), USUAL);
        List<String> near = words(figure.place(Page.millimetres(174, null), new DayWindow(0, 12)).figure(), "strip/events").stream()
                .map(Mark.Label::text).toList();
        assertTrue(near.containsAll(List.of("2", "6", "8", "3, 4", "7")), near::toString);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PROJECTOR")
    void whatFitsAtThePageWidthKeepsItsTitles(Theme theme) {
        for (String id : Shipped.ids()) {
            String listed = list(Shipped.figure(id, USUAL.withTheme(theme)));
            List<String> numbered = Pattern.compile("\\d+\u00A0\\p{L}+ \\p{L}+").matcher(listed).results().map(MatchResult::group).toList();
            // one title without a day is longer than its slot can be beside the time that has days
            assertEquals(id.equals("taubmann-2023") ? List.of("1\u00A0Mild dizziness", "2\u00A0Cytokine release") : List.of(), numbered,
                    id);
        }
    }

    @Test
    void theListIsGermanInAGermanFigure() {
        String list = list(CourseFigure.draw(Shipped.course("demo-ck-over-therapies"), USUAL.withLanguage(Locale.GERMAN),
                Page.millimetres(80, null)));
        assertTrue(list.startsWith("Ereignisse und Nebenwirkungen: 1"), list);
        assertTrue(list.contains("zurückgeführt auf AZA") && list.contains("behandelt mit"), list);
    }

    @Test
    void anAdverseEventSaysWhatItIsAttributedToOnlyWhereThatIsStated() {
        String footer = FigureParts.footer(CourseFigure.draw(crowded(), USUAL, Page.millimetres(400, null)));
        assertTrue(footer.contains(FigureParts.flat("ICANS, grade 1 (day 6): attributed to CD19 CAR-T cells; treated with DEX.")), footer);
        assertFalse(footer.contains("Rash"), "nothing is stated of the rash");
    }
}
