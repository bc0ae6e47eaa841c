package decursus.figure.font;

import java.nio.ByteBuffer;

/// Where a part of a composite glyph stands: x' = a·x + c·y + e, y' = b·x + d·y + f.
record Placement(double a, double b, double c, double d, double e, double f) {

    static final Placement IDENTITY = new Placement(1, 0, 0, 1, 0, 0);
    static final int MORE_PARTS = 0x20;

    private static final int WORDS = 0x1;
    private static final int OFFSETS = 0x2;
    private static final int ONE_SCALE = 0x8;
    private static final int TWO_SCALES = 0x40;
    private static final int MATRIX = 0x80;

    /// Reads a part's placement; parts hung on point numbers instead of offsets stay at the origin.
    static Placement read(ByteBuffer body, int flags) {
        boolean words = (flags & WORDS) != 0;
        int first = words ? body.getShort() : body.get();
        int second = words ? body.getShort() : body.get();
        boolean offsets = (flags & OFFSETS) != 0;
        double e = offsets ? first : 0;
        double f = offsets ? second : 0;
        if ((flags & ONE_SCALE) != 0) {
            double scale = fraction(body);
            return new Placement(scale, 0, 0, scale, e, f);
        }
        if ((flags & TWO_SCALES) != 0) {
            return new Placement(fraction(body), 0, 0, fraction(body), e, f);
        }
        if ((flags & MATRIX) != 0) {
            return new Placement(fraction(body), fraction(body), fraction(body), fraction(body), e, f);
        }
        return new Placement(1, 0, 0, 1, e, f);
    }

    /// A signed fixed-point number with 14 bits after the point.
    private static double fraction(ByteBuffer body) {
        return body.getShort() / 16384.0;
    }

    double x(double px, double py) {
        return a * px + c * py + e;
    }

    double y(double px, double py) {
        return b * px + d * py + f;
    }

    /// This placement carried out first, `outer` after it.
    Placement within(Placement outer) {
        return new Placement(
                outer.a * a + outer.c * b, outer.b * a + outer.d * b,
                outer.a * c + outer.c * d, outer.b * c + outer.d * d,
                outer.x(e, f), outer.y(e, f));
    }
}
