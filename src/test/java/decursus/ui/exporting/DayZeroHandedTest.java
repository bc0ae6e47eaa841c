package decursus.ui.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.figure.Figure;
import decursus.figure.Mark;
import decursus.jobs.drawing.ArrangedView;
import decursus.jobs.drawing.PaperSheet;
import decursus.privacy.Disclosure;
import decursus.store.Batches;
import decursus.store.Store;
import decursus.testing.CountedAnew;
import decursus.ui.common.NativeFileDialogs;
import decursus.ui.common.SystemPrinters;
import decursus.ui.common.Words;
import decursus.ui.common.Workplace;
import decursus.view.DayZeroChoice;
import decursus.view.Furniture;
import decursus.view.Theme;
import decursus.view.View;
import decursus.work.InlineWork;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is exported and printed counts time from what the window counts it from, whatever the modes of both.
class DayZeroHandedTest {

    @TempDir
    Path folder;
    private Path file = Path.of("");
    private final List<String> problems = new ArrayList<>();
    private final Workplace place = new Workplace(new InlineWork(), Clock.fixed(Batches.WHEN, ZoneOffset.UTC), Words.of(Locale.ENGLISH),
            new NativeFileDialogs(), new SystemPrinters(), "tester", notice -> problems.add(notice.sentence()));

    @BeforeEach
    void make() {
        file = folder.resolve("store.db");
        try (Store store = Store.create(file)) {
            store.importCourses(Batches.of(CountedAnew.course()));
        }
    }

    private ExportController.Source source(Disclosure window, DayZeroChoice choice) {
        View view = View.preset(View.CK_OVER_THERAPIES).withDayZero(choice);
        return new ExportController.Source(file, CountedAnew.ID, new ArrangedView(view, window));
    }

    private List<Figure> exported(ExportController.Source source, Disclosure disclosure) {
        List<Figure> figures = new ArrayList<>();
        Order first = Order.first(Theme.LIGHT);
        new ExportController(source, place).preview(new Order(first.kind(), first.size(), first.theme(), first.furniture(), disclosure),
                shown -> figures.add(shown.figure()), problem -> problems.add(ExportController.message(problem)));
        return figures;
    }

    private List<Figure> printed(ExportController.Source source, Disclosure disclosure) {
        List<Figure> figures = new ArrayList<>();
        new PrintController(source, place).page(new PrintController.Wanted(new PaperSheet(PaperSheet.Paper.A4, true),
                Theme.PRINT, Furniture.full(), disclosure), page -> figures.add(page.figure()),
                problem -> problems.add(ExportController.message(problem)));
        return figures;
    }

    /// The words at day 0, and the numbers along the axis.
    private static List<String> time(Figure figure) {
        return figure.marks().stream().filter(Mark.Label.class::isInstance).map(Mark.Label.class::cast)
                .filter(each -> List.of("index/label", "axis/tick-label").contains(each.id().role())).map(Mark.Label::text).toList();
    }

    @Test
    void fromEachModeToEachTheSecondTreatmentStaysDayZero() {
        for (Disclosure window : Disclosure.values()) {
            ExportController.Source source = source(window,
                    new DayZeroChoice.TreatmentStart(window == Disclosure.IDENTIFIED ? "t1" : "t2"));
            List<List<String>> times = new ArrayList<>();
            for (Disclosure out : Disclosure.values()) {
                times.add(time(exported(source, out).getFirst()));
                assertTrue(String.join(" ", time(printed(source, out).getFirst())).contains("Rituximab"), times.toString());
            }
            assertTrue(String.join(" ", times.getFirst()).contains("Rituximab"), times.toString());
            assertEquals(times.getFirst(), times.getLast());
            assertEquals(List.of(), problems);
        }
    }

    @Test
    void aDayZeroThatIsWithheldIsRefusedInOneSentence() {
        ExportController.Source source = source(Disclosure.IDENTIFIED, new DayZeroChoice.OfEvent("e1"));
        assertEquals(1, exported(source, Disclosure.IDENTIFIED).size());
        assertEquals(List.of(), exported(source, Disclosure.DEIDENTIFIED));
        assertEquals(List.of(), printed(source, Disclosure.DEIDENTIFIED));
        new ExportController(source, place).copy();
        assertEquals(3, problems.size());
        problems.forEach(each -> assertTrue(each.contains("is not told without identity"), each));
    }
}
