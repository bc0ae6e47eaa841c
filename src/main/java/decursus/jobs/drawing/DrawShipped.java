package decursus.jobs.drawing;

import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.exchange.casefile.CaseFileReader;
import decursus.exchange.casefile.CaseFileReading;
import decursus.jobs.JobRefused;
import decursus.jobs.Privacy;
import decursus.jobs.ShippedCases;
import decursus.privacy.Gate;
import decursus.privacy.Profile;
import decursus.privacy.Release;
import decursus.view.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Draws every case that travels with the program, without a store. Older pictures of the same name are replaced.
public final class DrawShipped {

    private final CaseFileReader reader;

    /// Reads the shipped cases with `reader`.
    public DrawShipped(CaseFileReader reader) {
        this.reader = reader;
    }

    /// Draws each case into a folder, which is created when it is missing.
    ///
    /// @throws JobRefused when a shipped case can not be read or the folder can not be written
    public List<DrawFigure.Drawn> into(Path folder, View view) {
        Profile profile = Privacy.withoutStore(Catalog.bundled());
        DrawFigure draw = new DrawFigure(view, new SheetSize(SheetSize.PAGE_WIDTH, null, null), profile, true);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw DrawFigure.refusal(folder, e);
        }
        List<DrawFigure.Drawn> drawn = new ArrayList<>();
        for (ShippedCases.Shipped each : ShippedCases.all()) {
            Course course = course(each);
            drawn.add(draw.write(course, folder.resolve(Release.fileName(Gate.release(course, profile), view.name(), "png"))));
        }
        return drawn;
    }

    private Course course(ShippedCases.Shipped shipped) {
        return switch (reader.read(shipped.name(), shipped.content())) {
            case CaseFileReading.Read read -> read.course();
            case CaseFileReading.Refused refused -> throw new JobRefused("The shipped case " + shipped.name() + " can not be read: "
                    + refused.problems().getFirst().sentence());
        };
    }
}
