package decursus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.testing.fx.OnFxThread;
import decursus.ui.cohort.CohortRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The list of patients: what its rows show, and whom it chooses.
@ExtendWith(OnFxThread.class)
class PatientListTest {

    @TempDir
    Path folder;

    private static Paint curve(OpenWindow window) {
        return ((Shape) window.node("cohort-list").lookup(".spark-line")).getStroke();
    }

    private static List<Node> cells(OpenWindow window) {
        Set<Node> cells = window.node("cohort-list").lookupAll(".cohort-cell");
        return cells.stream().filter(Node::isVisible).toList();
    }

    private static Object chosen(OpenWindow window) {
        return ((ListView<?>) window.node("cohort-list")).getSelectionModel().getSelectedItem();
    }

    @Test
    void theCurvesTurnWithTheLookOfTheWindow() {
        try (OpenWindow window = OpenWindow.on(folder)) {
            Paint light = curve(window);
            window.click("menu");
            window.choose("look.turn");
            assertNotEquals(light, curve(window));
            window.click("menu");
            window.choose("look.turn");
            assertEquals(light, curve(window));
        }
    }

    @Test
    void eachChipIsWholeInItsRow() {
        try (OpenWindow window = OpenWindow.on(folder)) {
            int chips = 0;
            for (Node cell : cells(window)) {
                Bounds row = cell.localToScene(cell.getLayoutBounds());
                for (Node chip : cell.lookupAll(".row-chip")) {
                    assertTrue(row.contains(chip.localToScene(chip.getLayoutBounds())), chip + " in " + cell);
                    chips++;
                }
            }
            assertTrue(chips > 9, chips + " chips");
        }
    }

    @Test
    void anImportChoosesItsFirstNewPatient() throws IOException {
        try (OpenWindow window = OpenWindow.on(folder)) {
            take(window, "many.csv", "patient,date,test,value,unit\nA,2020-04-13,CK,140,U/l\nA,2020-04-14,CK,150,U/l\n");
            assertTrue(chosen(window) instanceof CohortRow row && row.results() == 2, String.valueOf(chosen(window)));
            take(window, "one.csv", "patient,date,test,value,unit\nB,2020-04-13,CK,160,U/l\n");
            assertTrue(chosen(window) instanceof CohortRow row && row.results() == 1, String.valueOf(chosen(window)));
            Object before = chosen(window);
            take(window, "more.csv", "patient,date,test,value,unit\nA,2020-04-15,CK,170,U/l\n");
            assertEquals(before, chosen(window), "nobody is new: the choice stays");
        }
    }

    private void take(OpenWindow window, String name, String table) throws IOException {
        window.toOpen = List.of(Files.writeString(folder.resolve(name), table));
        window.press(KeyCode.CONTROL, KeyCode.I);
        window.click("import.take");
        assertTrue(window.words("import-state").startsWith("Done."), window.words("import-state"));
        window.click("import.cancel");
        assertFalse(window.sees("import-sheet"));
    }
}
