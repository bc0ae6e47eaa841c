package decursus.timeline;

import org.jspecify.annotations.Nullable;

/// The sheet that a figure is laid out for, in points of 1/72 inch.
///
/// @param width  at least 120 points
/// @param height null for the height that the content wants
public record Page(double width, @Nullable Double height) {

    /// The shortest side in points.
    public static final double LEAST = 120;
    private static final double LARGEST = 20_000;
    private static final double POINTS_PER_MM = 72 / 25.4;

    public Page {
        if (!allows(width) || (height != null && !allows(height))) {
            throw new IllegalArgumentException("a figure of " + width + (height == null ? "" : " by " + height)
                    + " points can not be laid out: use 42 mm to 7 m a side");
        }
    }

    /// True when a sheet can have a side of that many points.
    public static boolean allows(double side) {
        return side >= LEAST && side <= LARGEST;
    }

    /// A sheet measured in millimetres.
    ///
    /// @param height null for the height that the content wants
    public static Page millimetres(double width, @Nullable Double height) {
        return new Page(width * POINTS_PER_MM, height == null ? null : height * POINTS_PER_MM);
    }
}
