package decursus.figure.font;

/// Receives a glyph's outline: closed contours of straight and quadratic pieces, to be filled by the non-zero rule.
public interface OutlineSink {

    /// Starts a contour.
    void moveTo(double x, double y);

    /// A straight piece.
    void lineTo(double x, double y);

    /// A quadratic Bézier piece with one control point.
    void quadTo(double controlX, double controlY, double x, double y);

    /// Ends the contour where it began.
    void close();
}
