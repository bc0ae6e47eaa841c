package decursus.jobs.drawing;

import decursus.domain.course.Course;
import decursus.figure.Figure;
import decursus.figure.Rect;
import decursus.paint.pdf.PdfPainter;
import decursus.privacy.Profile;
import decursus.view.View;

/// A figure on a sheet of paper, as it goes to a printer and as its preview shows it.
///
/// @param figure  stands at the upper left corner between the margins
/// @param letters size of the letters as a share of that on paper, at most 1
public record PrintedPage(Figure figure, PaperSheet sheet, double letters) {

    /// Lays a course out on a sheet: as high as its content wants where that is no more than the sheet has, else as high as the
    /// sheet, with smaller letters where nothing else helps.
    ///
    /// @param profile what may leave
    /// @throws SheetTooSmall when the content does not fit even so
    public static PrintedPage of(Course course, View view, Profile profile, PaperSheet sheet) {
        DrawFigure.Sheet free = new DrawFigure(view, sheet.free(), profile, false).sheet(course);
        DrawFigure.Sheet drawn = free.figure().height() <= sheet.height() - 2 * sheet.margin() ? free
                : new DrawFigure(view, sheet.filled(), profile, false).sheet(course);
        return new PrintedPage(drawn.figure(), sheet, drawn.letters());
    }

    /// Where the sheet lies around the figure, in the figure's points.
    public Rect paper() {
        return new Rect(-sheet.margin(), -sheet.margin(), sheet.width(), sheet.height());
    }

    /// The page as a PDF of the paper's size: vectors, so that it is as sharp as the printer.
    public byte[] pdf() {
        return PdfPainter.print(figure, paper());
    }
}
