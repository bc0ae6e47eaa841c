package decursus.jobs.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.jobs.Privacy;
import decursus.testing.Shipped;
import decursus.view.Theme;
import decursus.view.View;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever the view: a figure has the size that was asked for, or each sheet that is proposed instead has room for it.
class SheetTooSmallTest {

    private static final double HALF_A_POINT = 0.5;

    private static DrawFigure.Sheet draw(Course course, View view, SheetSize size) {
        DrawFigure.Sheet sheet = new DrawFigure(view, size, Privacy.withoutStore(Catalog.bundled()), false).sheet(course);
        Double height = size.page().height();
        if (height != null) {
            assertEquals(height, sheet.figure().height(), HALF_A_POINT);
        }
        return sheet;
    }

    @ParameterizedTest
    @CsvSource({"figure-1, LIGHT", "figure-1, PROJECTOR", "all-labs, PROJECTOR", "response, PROJECTOR", "ck-over-therapies, PRINT"})
    void aProposedSheetHasRoom(String name, Theme theme) {
        View view = View.preset(name).withTheme(theme);
        int refused = 0;
        for (String id : List.of("demo-ck-over-therapies", "taubmann-2023", "mueller-2023", "baumann-2023-1")) {
            Course course = Shipped.course(id);
            for (SheetSize size : List.of(SizePreset.A4.size(null), SizePreset.SLIDE_HD.size(null),
                    new SheetSize(Length.read("100mm"), Length.read("60mm"), null))) {
                try {
                    draw(course, view, size);
                } catch (SheetTooSmall small) {
                    refused++;
                    for (SheetTooSmall.Room room : small.rooms()) {
                        draw(course, view, new SheetSize(room.width(), room.height(), size.resolution(), size.letters()));
                    }
                }
            }
        }
        assertTrue(refused > 0, "nothing was refused");
    }
}
