package decursus.jobs.drawing;

import decursus.figure.Figure;
import java.math.BigDecimal;

/// A sheet of paper as a printer takes it.
///
/// @param landscape true when it lies on its long side
public record PaperSheet(Paper paper, boolean landscape) {

    /// What most printers leave free at least, and a hole punch needs, in millimetres.
    private static final BigDecimal MARGIN = BigDecimal.valueOf(15);
    private static final double DPI = 600;

    /// Kinds of paper.
    public enum Paper {
        A4("210", "297"), LETTER("215.9", "279.4");

        private final BigDecimal shortSide;
        private final BigDecimal longSide;

        Paper(String shortSide, String longSide) {
            this.shortSide = new BigDecimal(shortSide);
            this.longSide = new BigDecimal(longSide);
        }
    }

    /// Width in points.
    public double width() {
        return wide().doubleValue() * Figure.POINTS_PER_MM;
    }

    /// Height in points.
    public double height() {
        return high().doubleValue() * Figure.POINTS_PER_MM;
    }

    /// The free edge around the figure, in points.
    public double margin() {
        return MARGIN.doubleValue() * Figure.POINTS_PER_MM;
    }

    private BigDecimal wide() {
        return landscape ? paper.longSide : paper.shortSide;
    }

    private BigDecimal high() {
        return landscape ? paper.shortSide : paper.longSide;
    }

    /// The room between the margins, for a figure as high as its content wants.
    SheetSize free() {
        return new SheetSize(inside(wide()), null, DPI, SheetSize.Letters.FIXED);
    }

    /// The room between the margins, filled.
    SheetSize filled() {
        return new SheetSize(inside(wide()), inside(high()), DPI, SheetSize.Letters.AT_MOST);
    }

    private static Length inside(BigDecimal side) {
        return new Length(side.subtract(MARGIN).subtract(MARGIN), Length.Unit.MILLIMETRES);
    }
}
