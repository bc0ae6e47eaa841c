package decursus.figure.shape;

import decursus.figure.Fill;
import decursus.figure.Ink;

/// Hatching pixel by pixel, from the distance to the nearest line, so that the lines are antialiased and the same pixels come
/// out in every medium.
public final class HatchPixels {

    private static final int STEPS = 255;

    private final double perX;
    private final double perY;
    private final double spacing;
    private final double halfLine;
    private final Fill.Weave weave;
    private final int[] shades = new int[STEPS + 1];

    /// @param scale pixels per point, above 0
    public HatchPixels(Fill.Hatch hatch, double scale) {
        double angle = Math.toRadians(hatch.angleDegrees());
        // across the lines; the sheet's origin lies on a line
        perX = Math.sin(angle);
        perY = Math.cos(angle);
        weave = hatch.weave();
        spacing = hatch.spacing() * scale;
        halfLine = Math.min(hatch.lineWidth(), hatch.spacing()) * scale / 2;
        for (int i = 0; i <= STEPS; i++) {
            shades[i] = shade(hatch, i / (double) STEPS);
        }
    }

    private static int shade(Fill.Hatch hatch, double coverage) {
        Ink line = hatch.ink();
        Ink ground = hatch.ground() == null ? line.withAlpha(0) : hatch.ground();
        double top = line.alpha() * coverage;
        double alpha = top + ground.alpha() * (1 - top);
        double share = alpha == 0 ? 0 : top / alpha;
        return (int) Math.round(alpha * 255) << 24
                | mix(line.red(), ground.red(), share) << 16
                | mix(line.green(), ground.green(), share) << 8
                | mix(line.blue(), ground.blue(), share);
    }

    private static int mix(int top, int below, double share) {
        return (int) Math.round(top * share + below * (1 - share));
    }

    /// The pixel whose centre lies `x`, `y` pixels from the sheet's origin: alpha, red, green, blue, not premultiplied.
    public int argb(double x, double y) {
        double one = toLine(x * perX + y * perY);
        double distance = switch (weave) {
            case LINES -> one;
            case CROSSED -> Math.min(one, toLine(x * perY - y * perX));
            case DOTS -> Math.hypot(one, toLine(x * perY - y * perX));
        };
        return shades[(int) Math.round(STEPS * coverage(distance))];
    }

    private double toLine(double across) {
        return Math.abs(across - Math.rint(across / spacing) * spacing);
    }

    /// How much of a pixel whose centre lies `distance` from a line's middle the line covers.
    private double coverage(double distance) {
        return Math.clamp(halfLine + 0.5 - distance, 0, Math.min(1, 2 * halfLine));
    }

    /// How far the hatch is from repeating after `pixels` along x, as a share of its spacing: 0 (repeats) to 0.5.
    public double misfitX(int pixels) {
        return misfit(pixels * perX, pixels * perY);
    }

    /// How far the hatch is from repeating after `pixels` along y, as a share of its spacing: 0 (repeats) to 0.5.
    public double misfitY(int pixels) {
        return misfit(pixels * perY, pixels * perX);
    }

    private double misfit(double across, double crossed) {
        return weave == Fill.Weave.LINES ? misfit(across) : Math.max(misfit(across), misfit(crossed));
    }

    private double misfit(double across) {
        double lines = across / spacing;
        return Math.abs(lines - Math.rint(lines));
    }
}
