package decursus.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the inside of a shape is painted with.
public sealed interface Fill {

    /// One ink throughout.
    record Solid(Ink ink) implements Fill {}

    /// What a hatch is made of.
    enum Weave {
        /// Parallel lines.
        LINES,
        /// Two sets of parallel lines, the second at a right angle to the first.
        CROSSED,
        /// Dots where crossed lines would meet.
        DOTS
    }

    /// A pattern, clipped to the shape, on an optional ground. It hangs on the sheet's origin, not on the shape,
    /// so that neighbouring shapes of one hatch join.
    ///
    /// @param ink the lines
    /// @param ground painted beneath the lines; null leaves the paper
    /// @param angleDegrees direction of the lines, counter-clockwise from horizontal: 45 rises to the right
    /// @param spacing points from line to line, measured across them, at least 0.5
    /// @param lineWidth points, above 0; a dot's diameter
    record Hatch(Ink ink, @Nullable Ink ground, double angleDegrees, double spacing, double lineWidth, Weave weave) implements Fill {

        /// The least spacing, in points.
        public static final double CLOSEST = 0.5;
        /// Half the length of the stroke that makes a dot: round caps do the rest.
        private static final double DOT = 0.01;

        public Hatch {
            if (!Double.isFinite(angleDegrees)) {
                throw new IllegalArgumentException("Hatch angleDegrees must be finite, not " + angleDegrees);
            }
            // a lower bound, so that no figure can ask for millions of lines
            if (!(spacing >= CLOSEST && spacing < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("Hatch spacing must be at least 0.5 and finite, not " + spacing);
            }
            if (!(lineWidth > 0 && lineWidth < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("Hatch lineWidth must be above 0 and finite, not " + lineWidth);
            }
        }

        /// Parallel lines.
        public Hatch(Ink ink, @Nullable Ink ground, double angleDegrees, double spacing, double lineWidth) {
            this(ink, ground, angleDegrees, spacing, lineWidth, Weave.LINES);
        }

        /// What the lines of [#lines] are drawn with; lines as wide as their spacing leave no gap.
        public Stroke stroke() {
            double width = Math.min(lineWidth, spacing);
            return new Stroke(ink, width, List.of(), weave == Weave.DOTS ? Stroke.Cap.ROUND : Stroke.Cap.BUTT);
        }

        /// What touches a rectangle, as lines to draw with [#stroke] and to clip to the shape: x0, y0, x1, y1 each. A dot is a
        /// line of next to no length.
        public List<double[]> lines(Rect over) {
            return switch (weave) {
                case LINES -> parallel(over);
                case CROSSED -> {
                    List<double[]> both = new ArrayList<>(parallel(over));
                    both.addAll(new Hatch(ink, ground, angleDegrees + 90, spacing, lineWidth).parallel(over));
                    yield both;
                }
                case DOTS -> dots(over.inset(-lineWidth));
            };
        }

        private List<double[]> dots(Rect room) {
            double across = Math.sin(Math.toRadians(angleDegrees));
            double along = Math.cos(Math.toRadians(angleDegrees));
            double reach = Math.hypot(room.width(), room.height()) / 2;
            double u = room.centerX() * across + room.centerY() * along;
            double v = room.centerX() * along - room.centerY() * across;
            List<double[]> dots = new ArrayList<>();
            for (double i = Math.ceil((u - reach) / spacing); i <= Math.floor((u + reach) / spacing); i++) {
                for (double k = Math.ceil((v - reach) / spacing); k <= Math.floor((v + reach) / spacing); k++) {
                    double x = (i * across + k * along) * spacing;
                    double y = (i * along - k * across) * spacing;
                    if (x >= room.x() && x <= room.right() && y >= room.y() && y <= room.bottom()) {
                        dots.add(new double[] {x - DOT, y, x + DOT, y});
                    }
                }
            }
            return dots;
        }

        /// The lines of one set that touch a rectangle, each as x0, y0, x1, y1: long enough to leave it at both ends, whatever their
        /// slope.
        private List<double[]> parallel(Rect over) {
            double across = Math.sin(Math.toRadians(angleDegrees));
            double along = Math.cos(Math.toRadians(angleDegrees));
            Rect room = over.inset(-lineWidth);
            double middle = room.centerX() * across + room.centerY() * along;
            double reach = Math.abs(room.width() / 2 * across) + Math.abs(room.height() / 2 * along);
            List<double[]> lines = new ArrayList<>();
            for (double k = Math.ceil((middle - reach) / spacing); k <= Math.floor((middle + reach) / spacing); k++) {
                // the line k is where x·across + y·along = k·spacing; it runs along (along, −across)
                double x = k * spacing * across;
                double y = k * spacing * along;
                double[] stretch = {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};
                cut(stretch, room.x() - x, room.right() - x, along);
                cut(stretch, room.y() - y, room.bottom() - y, -across);
                if (stretch[0] < stretch[1]) {
                    lines.add(new double[] {x + stretch[0] * along, y - stretch[0] * across,
                        x + stretch[1] * along, y - stretch[1] * across});
                }
            }
            return lines;
        }

        /// Narrows a stretch of a line to where its coordinate lies between two bounds.
        private static void cut(double[] stretch, double from, double to, double slope) {
            if (Math.abs(slope) < 1e-9) {
                return;
            }
            stretch[0] = Math.max(stretch[0], Math.min(from / slope, to / slope));
            stretch[1] = Math.min(stretch[1], Math.max(from / slope, to / slope));
        }
    }

    /// A linear blend from left to right over the shape's bounds; opacity blends too.
    record Fade(Ink from, Ink to) implements Fill {}
}
