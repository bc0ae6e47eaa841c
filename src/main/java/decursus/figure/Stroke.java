package decursus.figure;

import java.util.List;

/// How a line is drawn; joins are round in every medium.
///
/// @param ink colour
/// @param width points, above 0
/// @param dash lengths on, off, on, off … in points, an even number; empty means solid
/// @param cap the form of the line's ends and of its dashes' ends
public record Stroke(Ink ink, double width, List<Double> dash, Cap cap) {

    /// The form of a line's end: cut at the end, or rounded beyond it by half the width.
    public enum Cap { BUTT, ROUND }

    public Stroke {
        if (!(width > 0 && width < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Stroke width must be above 0 and finite, not " + width);
        }
        dash = List.copyOf(dash);
        double sum = 0;
        for (double length : dash) {
            if (!(length >= 0 && length < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("Stroke dash must hold finite lengths of 0 or more, not " + dash);
            }
            sum += length;
        }
        if (dash.size() % 2 != 0 || !dash.isEmpty() && sum <= 0) {
            throw new IllegalArgumentException("Stroke dash must hold pairs of on and off that are not all 0, not " + dash);
        }
    }

    /// An unbroken line with cut ends.
    public static Stroke solid(Ink ink, double width) {
        return new Stroke(ink, width, List.of(), Cap.BUTT);
    }

    /// Round dots as wide as the line, one and a half widths of air between them.
    public static Stroke dotted(Ink ink, double width) {
        return new Stroke(ink, width, List.of(0.01 * width, 2.5 * width), Cap.ROUND);
    }

    /// Dashes of four widths with gaps of three.
    public static Stroke dashed(Ink ink, double width) {
        return new Stroke(ink, width, List.of(4 * width, 3 * width), Cap.BUTT);
    }
}
