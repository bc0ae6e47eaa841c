package decursus.jobs.drawing;

import decursus.figure.Figure;
import decursus.paint.raster.PixelSize;
import decursus.timeline.Page;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// How large a figure is drawn. A width in millimetres is a printed figure of 300 dots per inch, a width in pixels is
/// a screen figure of two pixels per point (144 dpi), on which the smallest type is still legible; a resolution that
/// is asked for replaces either. On a screen figure of fixed width and height letters are as large as its content allows:
/// from two thirds of their size on paper to one and a half times.
///
/// @param width      width of the sheet
/// @param height     height of the sheet; null for the height that the content wants
/// @param resolution dots per inch, 20 to 2400; null for the usual one
/// @param letters    how large letters are
public record SheetSize(Length width, @Nullable Length height, @Nullable Double resolution, Letters letters) {

    /// How large letters are.
    public enum Letters {
        /// As large as their theme has them on paper.
        FIXED,
        /// As on paper, or smaller where the content would not fit.
        AT_MOST,
        /// As large as the content allows.
        FITTING
    }

    private static final double PRINT = 300;
    private static final double SCREEN = 144;
    private static final double COARSEST = 20;
    private static final double FINEST = 2400;

    /// The width of a figure across both columns of a journal page.
    public static final Length PAGE_WIDTH = new Length(BigDecimal.valueOf(174), Length.Unit.MILLIMETRES);

    public SheetSize {
        if (resolution != null && !(resolution >= COARSEST && resolution <= FINEST)) {
            throw new IllegalArgumentException("the resolution " + resolution + " dpi can not be drawn: use 20 to 2400");
        }
    }

    /// A free size: letters of a screen figure fit its content when both sides are given and no resolution.
    public SheetSize(Length width, @Nullable Length height, @Nullable Double resolution) {
        this(width, height, resolution, resolution == null && width.unit() == Length.Unit.PIXELS && height != null
                && height.unit() == Length.Unit.PIXELS ? Letters.FITTING : Letters.FIXED);
    }

    /// Dots per inch of a picture of this size.
    public double dpi() {
        return resolution != null ? resolution : width.unit() == Length.Unit.PIXELS ? SCREEN : PRINT;
    }

    Page page() {
        return new Page(side("width", width), height == null ? null : side("height", height));
    }

    private double side(String name, Length length) {
        double points = length.points(dpi());
        if (!Page.allows(points)) {
            throw new IllegalArgumentException("a figure of the " + name + " " + length.text() + " can not be laid out: use 42mm to 7055mm"
                    + (length.unit() == Length.Unit.PIXELS ? ", which is a matter of the resolution too" : ""));
        }
        return points;
    }

    PixelSize pixels(Figure figure) {
        return PixelSize.of(figure, dpi());
    }
}
