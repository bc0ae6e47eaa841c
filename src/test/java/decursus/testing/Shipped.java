package decursus.testing;

import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.exchange.casefile.CaseFileReader;
import decursus.exchange.casefile.CaseFileReading;
import decursus.figure.Figure;
import decursus.jobs.Privacy;
import decursus.jobs.ShippedCases;
import decursus.jobs.drawing.DrawFigure;
import decursus.jobs.drawing.SheetSize;
import decursus.view.View;
import java.util.List;

/// The shipped cases and their figures, as the command line draws them: de-identified, 174 mm wide, in light theme.
public final class Shipped {

    private Shipped() {
    }

    /// The id of every shipped case, by file name.
    public static List<String> ids() {
        return ShippedCases.all().stream().map(each -> each.name().replace(".json", "")).toList();
    }

    /// A case as its file holds it.
    public static Course course(String id) {
        ShippedCases.Shipped file = ShippedCases.all().stream().filter(each -> each.name().equals(id + ".json")).findFirst().orElseThrow();
        return switch (new CaseFileReader(Catalog.bundled()).read(file.name(), file.content())) {
            case CaseFileReading.Read read -> read.course();
            case CaseFileReading.Refused refused -> throw new AssertionError(id + " is refused: " + refused.problems());
        };
    }

    /// The figure of a case in the usual view.
    public static Figure figure(String id) {
        return figure(id, View.preset(View.CK_OVER_THERAPIES));
    }

    /// The figure of a case in a view.
    public static Figure figure(String id, View view) {
        SheetSize size = new SheetSize(SheetSize.PAGE_WIDTH, null, null);
        return new DrawFigure(view, size, Privacy.withoutStore(Catalog.bundled()), false).figure(course(id));
    }
}
