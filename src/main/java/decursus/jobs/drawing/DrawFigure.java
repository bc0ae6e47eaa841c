package decursus.jobs.drawing;

import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.figure.Figure;
import decursus.figure.FigureInfo;
import decursus.file.SafeFile;
import decursus.jobs.JobRefused;
import decursus.privacy.Gate;
import decursus.privacy.Profile;
import decursus.privacy.Release;
import decursus.timeline.CourseFigure;
import decursus.timeline.Placed;
import decursus.view.View;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Draws a course into a file. The course passes the privacy gate first, and the file's title and metadata come from it.
///
/// @param view    what to show
/// @param size    how large
/// @param profile what may leave
/// @param force   whether an existing file may be replaced
public record DrawFigure(View view, SheetSize size, Profile profile, boolean force) {

    /// A figure that was written.
    ///
    /// @param id      id of the course, as released
    /// @param width   width in pixels, in points for a file without pixels
    /// @param height  height, likewise
    /// @param letters size of the letters as a share of that on paper; other than 1 on a screen or slide of fixed sides only
    /// @param data    file with the data behind the figure, null where none was asked for
    public record Drawn(String id, Path file, int width, int height, double letters, @Nullable Path data) {
        Drawn with(Path table) {
            return new Drawn(id, file, width, height, letters, table);
        }
    }

    /// A figure that is laid out for its sheet.
    ///
    /// @param figure  the figure with what is released of its course as metadata
    /// @param placed  as it was laid out
    /// @param letters size of the letters as a share of that on paper
    public record Sheet(Figure figure, Placed placed, double letters) {
    }

    /// The figure of a course, without writing it.
    ///
    /// @throws SheetTooSmall when the sheet has no room for it
    public Figure figure(Course course) {
        return sheet(course).figure();
    }

    /// The figure of a course with its letters' size, without writing it.
    ///
    /// @throws SheetTooSmall when the sheet has no room for it
    public Sheet sheet(Course course) {
        return draw(Gate.release(course, profile));
    }

    private Sheet draw(Course released) {
        View fitted = new ViewFit(released, Catalog.bundled()).fit(view);
        SheetLayout.Laid laid = new SheetLayout(CourseFigure.prepare(released, fitted), size, released.head().id()).lay();
        Figure figure = laid.placed().figure();
        SortedMap<String, String> metadata = new TreeMap<>(figure.info().metadata());
        metadata.putAll(Release.metadata(released, profile));
        metadata.put("View", view.name());
        metadata.put(FigureInfo.LANGUAGE, view.language().toLanguageTag());
        return new Sheet(new Figure(figure.width(), figure.height(), figure.paper(), figure.marks(),
                new FigureInfo(Release.title(released), figure.info().description(), metadata)), laid.placed(), laid.letters());
    }

    /// Draws a course into a file.
    ///
    /// @throws JobRefused when the file exists and may not be replaced, or can not be written
    public Drawn write(Course course, Path file) {
        return write(course, file, null);
    }

    /// Draws a course into a file and writes the data behind the figure into another.
    ///
    /// @param data CSV file; null for none
    /// @throws JobRefused when a file exists and may not be replaced, or can not be written
    public Drawn write(Course course, Path file, @Nullable Path data) {
        Medium medium = Medium.of(file);
        refuseExisting(file);
        if (data != null) {
            refuseExisting(data);
        }
        Course released = Gate.release(course, profile);
        Sheet sheet = draw(released);
        if (medium == Medium.PNG) {
            refuseTooManyPixels(released, sheet);
        }
        Drawn drawn = save(file, () -> medium.write(sheet, released.head().id(), size, file, force));
        if (data != null) {
            byte[] table = FigureData.of(released, sheet.placed()).bytes();
            save(data, () -> {
                SafeFile.write(data, force, out -> out.write(table));
                return data;
            });
            return drawn.with(data);
        }
        return drawn;
    }

    /// One course that is too large for a picture keeps no other from being drawn.
    private void refuseTooManyPixels(Course released, Sheet sheet) {
        try {
            size.pixels(sheet.figure());
        } catch (IllegalArgumentException e) {
            throw new JobRefused(released.head().id() + " at this size and resolution: " + e.getMessage()
                    + " SVG and PDF have no such limit, and a wider figure is lower.", e);
        }
    }

    private void refuseExisting(Path file) {
        if (!force && Files.exists(file)) {
            throw exists(file);
        }
    }

    /// Writes one file.
    @FunctionalInterface
    private interface Saving<T> {
        T save() throws IOException;
    }

    private static <T> T save(Path file, Saving<T> saving) {
        try {
            return saving.save();
        } catch (IOException e) {
            throw refusal(file, e);
        }
    }

    static JobRefused exists(Path file) {
        return new JobRefused(file + " exists already: name another file, or replace it with --force.");
    }

    static JobRefused refusal(Path file, IOException e) {
        return switch (e) {
            case FileAlreadyExistsException there -> exists(file);
            case NoSuchFileException missing -> new JobRefused(file + ": its folder does not exist: create the folder first.", e);
            case AccessDeniedException denied -> new JobRefused(file + ": you may not write there: choose another folder.", e);
            default -> new JobRefused(file + " can not be written (" + e.getMessage() + "): check the path and the space on the disk.",
                    e);
        };
    }
}
