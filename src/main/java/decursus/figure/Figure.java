package decursus.figure;

import java.util.List;

/// A finished sheet: everything a painter needs, in drawing order.
///
/// @param width points, above 0
/// @param height points, above 0
/// @param paper the ground
/// @param marks drawn first to last, later ones on top
/// @param info written into the file
public record Figure(double width, double height, Ink paper, List<Mark> marks, FigureInfo info) {

    /// Points in a millimetre, 72/25.4.
    public static final double POINTS_PER_MM = 72 / 25.4;

    public Figure {
        requireLength("width", width);
        requireLength("height", height);
        marks = List.copyOf(marks);
    }

    private static void requireLength(String name, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Figure " + name + " must be above 0 and finite, not " + value);
        }
    }
}
