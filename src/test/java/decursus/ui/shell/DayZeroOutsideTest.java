package decursus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.jobs.JobRefused;
import decursus.jobs.drawing.ArrangedView;
import decursus.privacy.Disclosure;
import decursus.store.Batches;
import decursus.store.Store;
import decursus.testing.CountedAnew;
import decursus.testing.fx.OnFxThread;
import decursus.ui.exporting.ExportController;
import decursus.view.DayZeroChoice;
import decursus.view.View;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What leaves an identified window without identity counts time from what the window counts it from, or says why not.
@ExtendWith(OnFxThread.class)
class DayZeroOutsideTest {

    private static final String REFUSED = "is not told without identity";

    @TempDir
    Path folder;

    private OpenWindow identified() {
        OpenWindow window = Cases.window(folder.resolve("decursus.db"), folder, CountedAnew.course());
        window.press(KeyCode.CONTROL, KeyCode.D);
        return window;
    }

    private static boolean says(OpenWindow window, String words) {
        return window.texts().stream().anyMatch(each -> each.contains(words));
    }

    @Test
    void aTalkAndAnExportKeepDayZero() {
        try (OpenWindow window = identified()) {
            window.click("chip.zero");
            window.chooseNamed("start of Rituximab (day 100)");
            window.press(KeyCode.CONTROL, KeyCode.E);
            assertFalse(window.node("export.save").isDisabled());
            assertFalse(says(window, REFUSED));
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.F5);
            assertTrue(window.sees("presenting"));
        }
    }

    @Test
    void aDayZeroThatIsWithheldIsRefused() {
        try (OpenWindow window = identified()) {
            window.click("chip.zero");
            window.chooseNamed("thigh MRI (day 20)");
            window.press(KeyCode.CONTROL, KeyCode.E);
            assertTrue(says(window, REFUSED), window.texts().toString());
            window.press(KeyCode.ESCAPE);
            assertFalse(says(window, REFUSED));
            window.press(KeyCode.F5);
            assertFalse(window.sees("presenting"));
            assertTrue(says(window, REFUSED));
        }
    }

    @Test
    void eachPictureOfATalkKeepsItsDayZero() {
        Path file = folder.resolve("store.db");
        try (Store store = Store.create(file)) {
            store.importCourses(Batches.of(CountedAnew.course()));
        }
        View view = View.preset(View.CK_OVER_THERAPIES).withDayZero(new DayZeroChoice.TreatmentStart("t1"));
        View saved = view.withName("mine").withDayZero(new DayZeroChoice.OfEvent("e2"));
        ExportController.Source source = new ExportController.Source(file, CountedAnew.ID, new ArrangedView(view,
                Disclosure.IDENTIFIED));
        assertEquals(List.of(new DayZeroChoice.TreatmentStart("t2"), new DayZeroChoice.OfEvent("e1")),
                TalkPlan.of(source, List.of(saved, view)).slides().stream().map(each -> each.view().dayZero()).toList());
        View withheld = saved.withDayZero(new DayZeroChoice.OfEvent("e1"));
        assertEquals("Day 0 of the view \"mine\" " + REFUSED + ": choose another day 0 for it.",
                assertThrows(JobRefused.class, () -> TalkPlan.of(source, List.of(withheld))).getMessage());
    }
}
