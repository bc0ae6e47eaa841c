package decursus.timeline.style;

import decursus.figure.Ink;

/// How colours look with full colour vision and with each of the three dichromacies: matrices of linear sRGB for severity 1.0 by
/// G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A physiologically-based model for simulation of color vision deficiency",
/// IEEE Transactions on Visualization and Computer Graphics 15 (2009) 1291-1298, table 1. Distances are CIEDE2000 by
/// G. Sharma, W. Wu and E. N. Dalal, Color Research and Application 30 (2005) 21-30.
enum ColourVision {
    FULL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTAN(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    DEUTAN(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITAN(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private static final double FAR = Math.pow(25, 7);

    private final double[] rows;

    ColourVision(double... rows) {
        this.rows = rows;
    }

    /// How far apart two opaque inks are seen.
    double distance(Ink one, Ink other) {
        return deltaE(lab(one), lab(other));
    }

    private double[] lab(Ink ink) {
        double[] line = {linear(ink.red()), linear(ink.green()), linear(ink.blue())};
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            seen[i] = Math.clamp(rows[3 * i] * line[0] + rows[3 * i + 1] * line[1] + rows[3 * i + 2] * line[2], 0, 1);
        }
        double x = root((0.4124564 * seen[0] + 0.3575761 * seen[1] + 0.1804375 * seen[2]) / 0.95047);
        double y = root(0.2126729 * seen[0] + 0.7151522 * seen[1] + 0.0721750 * seen[2]);
        double z = root((0.0193339 * seen[0] + 0.1191920 * seen[1] + 0.9503041 * seen[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double root(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    static double deltaE(double[] one, double[] other) {
        double mean = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
        double g = 1 + 0.5 * (1 - Math.sqrt(Math.pow(mean, 7) / (Math.pow(mean, 7) + FAR)));
        double c1 = Math.hypot(one[1] * g, one[2]);
        double c2 = Math.hypot(other[1] * g, other[2]);
        double h1 = angle(one[2], one[1] * g);
        double h2 = angle(other[2], other[1] * g);
        boolean grey = c1 * c2 == 0;
        double turn = grey ? 0 : (h2 - h1 + 540) % 360 - 180;
        double hue = grey ? h1 + h2 : Math.abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2;
        double light = (one[0] + other[0]) / 2 - 50;
        double chroma = (c1 + c2) / 2;
        double t = 1 - 0.17 * cos(hue - 30) + 0.24 * cos(2 * hue) + 0.32 * cos(3 * hue + 6) - 0.20 * cos(4 * hue - 63);
        double dl = (other[0] - one[0]) / (1 + 0.015 * light * light / Math.sqrt(20 + light * light));
        double dc = (c2 - c1) / (1 + 0.045 * chroma);
        double dh = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn / 2)) / (1 + 0.015 * chroma * t);
        double rotation = -2 * Math.sqrt(Math.pow(chroma, 7) / (Math.pow(chroma, 7) + FAR))
                * Math.sin(Math.toRadians(60 * Math.exp(-Math.pow((hue - 275) / 25, 2))));
        return Math.sqrt(dl * dl + dc * dc + dh * dh + rotation * dc * dh);
    }

    private static double angle(double b, double a) {
        return (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
